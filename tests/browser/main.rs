//! End-to-end tests of the built site in Chromium, Firefox and WebKit: what only a browser can show.
//!
//! `harness` starts browsers and the site, `steps` and `words` are what a user does and reads;
//! every other module holds the tests of one topic.
//! `BRUGWIJZER_ENGINES=chromium,firefox` limits the browsers; without it a missing one is a failure.

mod harness;

mod accessibility;
mod accessibility_states;
mod assistive;
mod check;
mod components;
mod contacts;
mod copies;
mod copies_locked;
mod doing;
mod early;
mod faults;
mod files;
mod forced_colours;
mod going_back;
mod group;
mod group_projector;
mod group_second;
mod group_windows;
mod hostile_text;
mod invitations;
mod keyboard;
mod keyboard_group;
mod kill;
mod kill_group;
mod languages;
mod lasting;
mod letters;
mod offline;
mod options;
mod parts;
mod saving;
mod screens;
mod shared;
mod single_file;
mod start_up;
mod steps;
mod storage_refused;
mod tabs;
mod themes;
mod way_through;
mod wiping;
mod without_webassembly;
mod words;
