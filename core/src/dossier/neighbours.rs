//! Who can read along: browsers keep one local storage per origin, so every page of the same
//! origin reads what is kept here.

use super::PREFIX;

/// Why other pages may read what is kept.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Neighbour {
    /// The page was opened from a file: some browsers give all files one storage.
    File,
    /// The tool stands in a folder of a host, so other folders belong to the same origin.
    Folder,
    /// So many keys of another page are in the storage.
    Keys(usize),
}

impl Neighbour {
    /// The id of the sentence that tells people; it takes `$count`.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::File => "staying-neighbour-file",
            Self::Folder => "staying-neighbour-folder",
            Self::Keys(_) => "staying-neighbour-keys",
        }
    }

    /// The number in that sentence.
    pub const fn count(self) -> usize {
        match self {
            Self::File | Self::Folder => 0,
            Self::Keys(count) => count,
        }
    }
}

/// Who can read along. `protocol` and `path` are those of the address ("https:" and
/// "/brugwijzer/index.html"), `keys` all keys of the storage.
pub fn neighbours(protocol: &str, path: &str, keys: &[String]) -> Vec<Neighbour> {
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let foreign = keys.iter().filter(|key| !key.starts_with(PREFIX)).count();
    let place = if matches!(protocol, "https:" | "http:") {
        (!folder.is_empty()).then_some(Neighbour::Folder)
    } else {
        Some(Neighbour::File)
    };
    let strangers = (foreign > 0).then_some(Neighbour::Keys(foreign));
    place.into_iter().chain(strangers).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sees_who_reads_along() {
        let check = |protocol: &str, path: &str, keys: &[&str], expected: &[Neighbour]| {
            let keys: Vec<String> = keys.iter().map(|key| (*key).to_owned()).collect();
            assert_eq!(
                neighbours(protocol, path, &keys),
                expected,
                "{protocol} {path}"
            );
        };
        check("https:", "/", &[], &[]);
        check("https:", "", &[], &[]);
        check("https:", "/index.html", &["brugwijzer.current"], &[]);
        check(
            "http:",
            "/",
            &["theme", "brugwijzer.current"],
            &[Neighbour::Keys(1)],
        );
        check("https:", "/brugwijzer/", &[], &[Neighbour::Folder]);
        check(
            "https:",
            "/a/b/index.html",
            &["x", "y"],
            &[Neighbour::Folder, Neighbour::Keys(2)],
        );
        check("file:", "/index.html", &[], &[Neighbour::File]);
        check("file:", "/a/brugwijzer.html", &[], &[Neighbour::File]);
        check("blob:", "", &[], &[Neighbour::File]);
    }
}
