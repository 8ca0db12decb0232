// The script of the one file: what is inside comes before what asks for it.

import "./inside.js";
import "../public/boot.js";
