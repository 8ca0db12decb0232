//! End-to-end tests in three browsers.
