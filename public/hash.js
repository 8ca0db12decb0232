// Mail filters write the # of a link as %23, which makes it a path. Restores the link to a
// participant's page; 404.html loads this from the folder two levels up, where the site is.
const [before, code] = location.pathname.split("/%23/g/");
if (code) location.replace(`${before}/#/g/${code}`);
