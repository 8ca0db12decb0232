//! Tables as people paste them: what is read, what is said about it, and that nothing is lost.

use super::*;
use crate::domain::context::Context;
use crate::domain::invitation::Side;
use crate::domain::meeting::Meeting;

fn read(text: &str) -> Preview {
    preview(text, &InvitationList::default(), &Choices::default())
}

/// One line of the answer: "welfare Stichting Voorbeeld 2 yes".
fn short(row: &PreviewRow) -> String {
    let Some(draft) = &row.draft else {
        return format!("- {}", row.cells.join("|"));
    };
    let slot = draft.slot.id();
    format!(
        "{slot} [{}] {} {}",
        draft.organisation,
        draft.people,
        draft.status.id()
    )
}

fn drafts(preview: &Preview) -> Vec<String> {
    preview.rows.iter().map(short).collect()
}

#[test]
fn separators_and_quotes() {
    let check = |text: &str, expected: &[&str]| assert_eq!(drafts(&read(text)), expected, "{text}");
    let one = ["professional-welfare [Stichting Voorbeeld] 2 yes"];
    check(
        "Rol\tOrganisatie\tAantal\tStatus\nWelzijn\tStichting Voorbeeld\t2\tja",
        &one,
    );
    check(
        "rol;organisatie;aantal;status\r\nwelzijn;Stichting Voorbeeld;2;ja\r\n",
        &one,
    );
    check(
        "Role,Organisation,Number,Status\nwelfare,Stichting Voorbeeld,2,yes\n",
        &one,
    );
    check(
        "\u{feff}sep=;\nRol;Organisatie;Aantal;Stand\nWelzijn;Stichting Voorbeeld;2;Ja",
        &one,
    );
    check(
        "Rol|Organisatie|Aantal|Stand\rWelzijn|Stichting Voorbeeld|2|Ja\r",
        &one,
    );
    let quoted = "Rol;Organisatie\nWelzijn;\"A; \"\"B\"\"\nC\"\nWijkteam;\"D\"";
    check(
        quoted,
        &[
            "professional-welfare [A; \"B\" C] 1 to-ask",
            "professional-neighbourhood-team [D] 1 to-ask",
        ],
    );
    check("", &[]);
    check(" \n\t\n;;\n", &[]);
    check("Rol;Organisatie", &[]);
    // A comma in one name does not make columns.
    check(
        "Rol\nWelzijn, jeugd\nWijkteam\nGGD\n",
        &[
            "professional-welfare [] 1 to-ask",
            "professional-neighbourhood-team [] 1 to-ask",
            "professional-other [] 1 to-ask",
        ],
    );
}

#[test]
fn broken_lines_are_mended_and_named() {
    let check = |text: &str, expected: &[(&str, &[RowProblem])]| {
        let preview = read(text);
        let found: Vec<(String, &[RowProblem])> = preview
            .rows
            .iter()
            .map(|row| (short(row), row.problems.as_slice()))
            .collect();
        let expected: Vec<(String, &[RowProblem])> = expected
            .iter()
            .map(|(row, p)| ((*row).to_owned(), *p))
            .collect();
        assert_eq!(found, expected, "{text}");
    };
    use RowProblem::*;
    let head = "Rol;Organisatie;Aantal\n";
    check(
        &format!("{head}Welzijn;A;1\nWelzijn,B,2\nWelzijn\tC\t2\n"),
        &[
            ("professional-welfare [A] 1 to-ask", &[]),
            ("professional-welfare [B] 2 to-ask", &[OtherSeparator]),
            ("professional-welfare [C] 2 to-ask", &[OtherSeparator]),
        ],
    );
    check(
        &format!("{head}Welzijn;\"A;1\nWelzijn;\"B;2\nWelzijn;\"C\" D;2\n"),
        &[
            ("professional-welfare [\"A] 1 to-ask", &[OpenQuote]),
            ("professional-welfare [\"B] 2 to-ask", &[OpenQuote]),
            ("professional-welfare [\"C\" D] 2 to-ask", &[OpenQuote]),
        ],
    );
    check(
        &format!("{head}Welzijn;A;1;te veel\nWelzijn\n;B;2\nTandarts;C;2\n"),
        &[
            (
                "professional-welfare [A] 1 to-ask",
                &[CellCount {
                    found: 4,
                    expected: 3,
                }],
            ),
            ("professional-welfare [] 1 to-ask", &[]),
            ("- |B|2", &[RoleMissing]),
            ("- Tandarts|C|2", &[RoleUnknown("Tandarts".to_owned())]),
        ],
    );
    let unclear = |text: &str| NumberUnclear(text.to_owned());
    check(
        &format!(
            "{head}Welzijn;A;nul\nWelzijn;B;12-11-2026\nWelzijn;C;5\nWelzijn;D;2,0\nWelzijn;E;0\n\
             Welzijn;F;41\nWelzijn;G;2 personen\nWelzijn;H;-1\n"
        ),
        &[
            ("professional-welfare [A] 1 to-ask", &[unclear("nul")]),
            (
                "professional-welfare [B] 1 to-ask",
                &[unclear("12-11-2026")],
            ),
            (
                "professional-welfare [C] 5 to-ask",
                &[NumberSplit { people: 5, rows: 3 }],
            ),
            ("professional-welfare [D] 2 to-ask", &[]),
            ("professional-welfare [E] 1 to-ask", &[unclear("0")]),
            ("professional-welfare [F] 1 to-ask", &[unclear("41")]),
            ("professional-welfare [G] 2 to-ask", &[]),
            ("professional-welfare [H] 1 to-ask", &[unclear("-1")]),
        ],
    );
    let long = "n".repeat(201);
    let cut = format!("professional-welfare [{}…] 1 to-ask", "n".repeat(199));
    check(
        &format!("{head}Welzijn;{long}\nWelzijn;info@voorbeeld.nl\nSleutelpersoon;V. Voorbeeld\n"),
        &[
            (&cut, &[OrganisationTooLong(200)]),
            ("professional-welfare [] 1 to-ask", &[ContactData]),
            ("informal-key-person [] 1 to-ask", &[KeyPersonWithName]),
        ],
    );
    check(
        "Rol;Organisatie;Via;Stand;Nieuwe stem\nWelzijn;=1+1;Jan;misschien;wie weet\n\
         Welzijn;'=1+1;FSAN;Uitgenodigd;x\n",
        &[
            (
                "professional-welfare [=1+1] 1 to-ask",
                &[
                    ViaUnknown("Jan".to_owned()),
                    StatusUnknown("misschien".to_owned()),
                    YesNoUnclear("wie weet".to_owned()),
                ],
            ),
            ("professional-welfare [=1+1] 1 asked", &[]),
        ],
    );
}

#[test]
fn columns_are_matched_by_head_or_by_content() {
    use ColumnUse::{Fills, LeftOut as Out};
    let check = |text: &str, expected: &[ColumnUse]| {
        let found: Vec<ColumnUse> = read(text).columns.iter().map(|c| c.used).collect();
        assert_eq!(found, expected, "{text}");
    };
    check(
        "Naam;Naam organisatie;Contactpersoon;E-mail;Tel.nr;Geloof;Opmerkingen;Rol;Iets\n\
         V. Voorbeeld;A;V;v@voorbeeld.nl;0600000000;geen;x;Welzijn;y",
        &[
            Out(LeftOut::Persons),
            Fills(Field::Organisation),
            Out(LeftOut::Persons),
            Out(LeftOut::Contact),
            Out(LeftOut::Contact),
            Out(LeftOut::Sensitive),
            Out(LeftOut::Notes),
            Fills(Field::Role),
            Out(LeftOut::Unknown),
        ],
    );
    check(
        "Kind of organisation;Number of people;Through;Reply;New voice;Date;Side\na;1;FSAN;yes;x;d;z",
        &[
            Fills(Field::Organisation),
            Fills(Field::Number),
            Fills(Field::Via),
            Fills(Field::Status),
            Fills(Field::NewVoice),
            Out(LeftOut::Dates),
            Out(LeftOut::Derived),
        ],
    );
    // Without heads the content tells, but a column of unknown words may be names.
    check(
        "Welzijn;Stichting A;2;ja;12-11-2026;v@voorbeeld.nl;dhr. Voorbeeld\n\
         Wijkteam;Stichting B;1;nee;2026-11-12;w@voorbeeld.nl;mevr. Voorbeeld\n\
         GGD;Stichting C;1;gevraagd;12 nov. 2026;06 00 00 00 00;mw. Voorbeeld",
        &[
            Fills(Field::Role),
            Out(LeftOut::Unknown),
            Fills(Field::Number),
            Fills(Field::Status),
            Out(LeftOut::Dates),
            Out(LeftOut::Contact),
            Out(LeftOut::Persons),
        ],
    );
    check(
        "Rol;Functie;Organisatie;\nWelzijn;x;A;",
        &[
            Fills(Field::Role),
            Out(LeftOut::Double),
            Fills(Field::Organisation),
        ],
    );
    // Mail addresses are left out whatever their head says.
    check(
        "Rol;Organisatie\nWelzijn;a@voorbeeld.nl",
        &[Fills(Field::Role), Out(LeftOut::Contact)],
    );
}

#[test]
fn the_user_can_match_columns_but_not_data_of_persons() {
    let text = "Welzijn;A;a@voorbeeld.nl\n;B;b@voorbeeld.nl";
    let check = |fields: &[Option<Field>], slot, expected: &[&str]| {
        let choices = Choices {
            fields: fields.to_vec(),
            slot,
        };
        let preview = preview(text, &InvitationList::default(), &choices);
        assert_eq!(drafts(&preview), expected);
    };
    check(
        &[],
        None,
        &["professional-welfare [] 1 to-ask", "- |B|b@voorbeeld.nl"],
    );
    let organisation = [Some(Field::Role), Some(Field::Organisation)];
    check(
        &organisation,
        Some(Slot::InformalMigrant),
        &[
            "professional-welfare [A] 1 to-ask",
            "informal-migrant [B] 1 to-ask",
        ],
    );
    let mail = [Some(Field::Role), None, Some(Field::Organisation)];
    check(
        &mail,
        None,
        &["professional-welfare [] 1 to-ask", "- |B|b@voorbeeld.nl"],
    );
}

#[test]
fn duplicates_are_flagged_and_not_proposed() {
    let mut list = InvitationList::default();
    let id = list.add(Slot::ProfessionalWelfare);
    list.set_organisation(id, "Stichting  Voorbeeld").unwrap();
    let text = "Rol;Organisatie\nWelzijn;stichting voorbeeld\nWijkteam;Stichting Voorbeeld\n\
                Wijkteam;STICHTING VOORBEELD\nWijkteam;\nWijkteam;";
    let preview = preview(text, &list, &Choices::default());
    let found: Vec<_> = preview.rows.iter().map(|row| row.duplicate).collect();
    let expected = [
        Some(Duplicate::OnList),
        None,
        Some(Duplicate::OfLine(3)),
        None,
        None,
    ];
    assert_eq!(found, expected);
    let lines: Vec<usize> = proposed(&preview).into_iter().collect();
    assert_eq!(lines, [3, 5, 6]);
}

/// The draft of a start meeting: two seats for migrant organisations, of two people each.
fn drafted() -> InvitationList {
    InvitationList::drafted(Meeting::Start, &Context::default())
}

#[test]
fn nothing_changes_until_it_is_applied() {
    let mut list = drafted();
    let before = list.clone();
    let text = "Rol;Organisatie;Aantal;Via;Stand;Nieuwe stem;Neemt iemand mee\n\
                Migrantenorganisatie;A;5;FSAN;ja;ja;x\nTandarts;B;1;;;;\n";
    let preview = preview(text, &list, &Choices::default());
    assert_eq!(list, before);
    let all = every_line(&preview);
    // Two seats for four people, and a row of its own for the fifth.
    assert_eq!(apply(&mut list, &preview, &all), applied(2, 1, 0));
    assert_eq!(list.rows().len(), before.rows().len() + 1);
    let rows: Vec<_> = list
        .rows_of(Side::Informal)
        .filter(|row| row.organisation().as_str() == "A")
        .collect();
    let numbers: Vec<u8> = rows.iter().map(|row| row.number()).collect();
    assert_eq!(numbers, [2, 2, 1]);
    for row in rows {
        assert_eq!((row.via(), row.status()), (Some(Via::Fsan), Status::Yes));
        assert!(row.new_voice() && row.companion());
    }
    assert_eq!(apply(&mut list, &preview, &BTreeSet::new()).rows(), 0);
}

fn every_line(preview: &Preview) -> BTreeSet<usize> {
    preview.rows.iter().map(|row| row.line).collect()
}

fn applied(filled: usize, added: usize, updated: usize) -> Applied {
    Applied {
        filled,
        added,
        updated,
    }
}

/// The rows for migrant organisations: "Stichting A 2 yes".
fn migrants(list: &InvitationList) -> Vec<String> {
    let rows = list.rows().iter();
    let rows = rows.filter(|row| row.slot() == Slot::InformalMigrant);
    let short = |row: &Row| {
        let (name, status) = (row.organisation().as_str(), row.status().id());
        format!("[{name}] {} {status}", row.number())
    };
    rows.map(short).collect()
}

/// Takes over every line of a text about migrant organisations.
fn check_applied(mut list: InvitationList, text: &str, expected: Applied, rows: &[&str]) {
    let before = list.rows().len();
    let preview = preview(text, &list, &Choices::default());
    let found = apply(&mut list, &preview, &every_line(&preview));
    assert_eq!(found, expected, "{text}");
    assert_eq!(list.rows().len(), before + expected.added, "{text}");
    assert_eq!(migrants(&list), rows, "{text}");
}

#[test]
fn lines_take_the_seats_of_the_draft_in_order_and_none_twice() {
    let check = |lines: &str, expected: Applied, rows: &[&str]| {
        check_applied(drafted(), lines, expected, rows);
    };
    let head = "Rol;Organisatie;Aantal\n";
    check(
        &format!("{head}Migranten;A;1\n"),
        applied(1, 0, 0),
        &["[A] 1 to-ask", "[] 2 to-ask"],
    );
    check(
        &format!("{head}Migranten;A;1\nMigranten;B;2\nMigranten;C;1\n"),
        applied(2, 1, 0),
        &["[A] 1 to-ask", "[B] 2 to-ask", "[C] 1 to-ask"],
    );
    // A seat that gets what it proposed still looks untouched.
    check(
        &format!("{head}Migranten;;2\nMigranten;;2\nMigranten;;2\n"),
        applied(2, 1, 0),
        &["[] 2 to-ask", "[] 2 to-ask", "[] 2 to-ask"],
    );
    // What the table does not tell stays as the draft proposes it.
    check(
        "Rol;Organisatie;Stand\nMigranten;A;ja\nMigranten;B;nee\nMigranten;C;ja\n",
        applied(2, 1, 0),
        &["[A] 2 yes", "[B] 2 no", "[C] 1 yes"],
    );
    // A touched row is not a seat any more.
    let mut list = drafted();
    let first = list.rows_of(Side::Informal).next().unwrap().id();
    list.set_status(first, Status::Asked);
    check_applied(
        list,
        &format!("{head}Migranten;A;1\nMigranten;B;1\n"),
        applied(1, 1, 0),
        &["[] 2 asked", "[A] 1 to-ask", "[B] 1 to-ask"],
    );
}

#[test]
fn a_line_that_is_on_the_list_changes_the_row_there_when_it_is_ticked() {
    let mut list = drafted();
    let id = list.rows_of(Side::Informal).next().unwrap().id();
    list.set_organisation(id, "Stichting  A").unwrap();
    list.set_status(id, Status::Yes);
    let check = |lines: &str, expected: Applied, rows: &[&str]| {
        let text = format!("Rol;Organisatie;Aantal\n{lines}");
        let preview = preview(&text, &list, &Choices::default());
        assert_eq!(proposed(&preview), BTreeSet::new(), "{text}");
        check_applied(list.clone(), &text, expected, rows);
    };
    check(
        "Migranten;stichting a;1\n",
        applied(0, 0, 1),
        &["[stichting a] 1 yes", "[] 2 to-ask"],
    );
    check(
        "Migranten;Stichting A;1\nMigranten;STICHTING A;1\n",
        applied(1, 0, 1),
        &["[Stichting A] 1 yes", "[STICHTING A] 1 to-ask"],
    );
    check(
        "Migranten;Stichting A;5\n",
        applied(1, 1, 1),
        &[
            "[Stichting A] 2 yes",
            "[Stichting A] 2 to-ask",
            "[Stichting A] 1 to-ask",
        ],
    );
}

#[test]
fn a_long_table_is_cut_with_a_count() {
    let table = |lines: usize| {
        let line = |n| format!("Welzijn;Stichting {n};1\n");
        (0..lines).map(line).collect::<String>()
    };
    let check = |text: String, rows, left| {
        let preview = read(&text);
        assert_eq!((preview.rows.len(), preview.rows_left), (rows, left));
    };
    let head = "Rol;Organisatie;Aantal\n";
    check(format!("{head}{}", table(5_000)), 5_000, 0);
    check(format!("{head}{}", table(5_001)), 5_000, 1);
    check(table(5_000), 5_000, 0);
    check(table(5_003), 5_000, 3);
}
