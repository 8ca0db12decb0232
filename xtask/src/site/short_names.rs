//! Short names for what the module takes from the glue.
//!
//! wasm-bindgen calls each function by its name in the browser and a digest. Nobody reads those in
//! a release, and digests do not compress: they are several kilobytes of the first page.

use anyhow::{Context, Result, ensure};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::ops::Range;
use std::path::Path;
use wasm_encoder::reencode::{Reencode, RoundtripReencoder};
use wasm_encoder::{ImportSection, Module, RawSection};
use wasmparser::{Parser, Payload, TypeRef};

/// The glue, as the module calls it.
const GLUE: &str = "./brugwijzer_bg.js";

/// Gives the same short names in the module and in its glue.
///
/// # Errors
/// When a file cannot be read, or the glue lacks a name that the module asks for.
pub fn give(module: &Path, glue: &Path) -> Result<()> {
    let script = fs::read_to_string(glue)?;
    let (renamed, names) = module_with_short_names(&fs::read(module)?)?;
    fs::write(glue, glue_with_short_names(&script, &names)?)?;
    Ok(fs::write(module, renamed)?)
}

/// The module, and the short names by the long ones.
fn module_with_short_names(module: &[u8]) -> Result<(Vec<u8>, BTreeMap<String, String>)> {
    let mut renamed = Module::new();
    let mut names = BTreeMap::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        if let Payload::ImportSection(reader) = payload {
            let mut section = ImportSection::new();
            for import in reader.into_imports() {
                let import = import?;
                let name = match import.ty {
                    TypeRef::Func(_) if import.module == GLUE => {
                        let next = format!("_{}", names.len());
                        let short = names.entry(import.name.to_owned()).or_insert(next);
                        Cow::Owned(short.clone())
                    }
                    _ => Cow::Borrowed(import.name),
                };
                let kind = RoundtripReencoder.entity_type(import.ty)?;
                section.import(import.module, &name, kind);
            }
            renamed.section(&section);
        } else if let Some((id, range)) = payload.as_section() {
            renamed.section(&RawSection {
                id,
                data: part(module, range)?,
            });
        }
    }
    ensure!(!names.is_empty(), "the module asks nothing of {GLUE}");
    Ok((renamed.finish(), names))
}

fn part(module: &[u8], range: Range<u64>) -> Result<&[u8]> {
    let range = usize::try_from(range.start)?..usize::try_from(range.end)?;
    module.get(range).context("a section beyond the end")
}

/// The script with the short names as keys of what it gives to the module.
fn glue_with_short_names(script: &str, names: &BTreeMap<String, String>) -> Result<String> {
    let mut lines = Vec::new();
    let mut found = 0;
    for line in script.lines() {
        let key = line.trim_start().split_once(": ");
        let short = key.and_then(|(key, rest)| Some((names.get(key)?, rest)));
        lines.push(match short {
            Some((short, rest)) => {
                found += 1;
                Cow::Owned(format!("{short}: {rest}"))
            }
            None => Cow::Borrowed(line),
        });
    }
    ensure!(
        found == names.len(),
        "{found} of {} names stand in the glue",
        names.len()
    );
    Ok(lines.join("\n"))
}

#[cfg(test)]
mod tests {
    use super::{GLUE, glue_with_short_names, module_with_short_names};
    use wasm_encoder::{EntityType, ImportSection, Module, TypeSection};
    use wasmparser::{Parser, Payload};

    fn module(imports: &[(&str, &str)]) -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        let mut section = ImportSection::new();
        for (from, name) in imports {
            section.import(from, name, EntityType::Function(0));
        }
        let mut module = Module::new();
        module.section(&types).section(&section);
        module.finish()
    }

    fn imports(module: &[u8]) -> Vec<(String, String)> {
        let mut found = Vec::new();
        for payload in Parser::new(0).parse_all(module) {
            if let Payload::ImportSection(reader) = payload.unwrap() {
                let imports = reader.into_imports().map(Result::unwrap);
                found.extend(imports.map(|one| (one.module.to_owned(), one.name.to_owned())));
            }
        }
        found
    }

    #[test]
    fn module_and_glue_get_the_same_names() {
        let long = [
            (GLUE, "__wbg_now_1a2b"),
            ("other", "stays"),
            (GLUE, "__wbg_log_3c"),
        ];
        let (renamed, names) = module_with_short_names(&module(&long)).unwrap();
        let expected = [(GLUE, "_0"), ("other", "stays"), (GLUE, "_1")]
            .map(|(from, name)| (from.to_owned(), name.to_owned()));
        assert_eq!(imports(&renamed), expected);
        let glue = "import0 = {\n  __wbg_log_3c: function() {\n  __wbg_now_1a2b: () => now,\n}";
        let expected = "import0 = {\n_1: function() {\n_0: () => now,\n}";
        assert_eq!(glue_with_short_names(glue, &names).unwrap(), expected);
    }

    #[test]
    fn a_name_that_the_glue_lacks_stops_the_build() {
        let (_, names) = module_with_short_names(&module(&[(GLUE, "__wbg_now_1a2b")])).unwrap();
        assert!(glue_with_short_names("const import0 = {};", &names).is_err());
        assert!(module_with_short_names(&module(&[("other", "stays")])).is_err());
    }
}
