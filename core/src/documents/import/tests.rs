//! Tables as people paste them: what is read, what is said about it, and that nothing is lost.

use super::*;
use crate::domain::invitation::Side;

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

#[test]
fn nothing_changes_until_it_is_applied() {
    let mut list = InvitationList::drafted(
        crate::domain::meeting::Meeting::Start,
        &crate::domain::context::Context::default(),
    );
    let before = list.clone();
    let text = "Rol;Organisatie;Aantal;Via;Stand;Nieuwe stem;Neemt iemand mee\n\
                Migrantenorganisatie;A;5;FSAN;ja;ja;x\nTandarts;B;1;;;;\n";
    let preview = preview(text, &list, &Choices::default());
    assert_eq!(list, before);
    let all: BTreeSet<usize> = preview.rows.iter().map(|row| row.line).collect();
    assert_eq!(apply(&mut list, &preview, &all), 3);
    assert_eq!(list.rows().len(), before.rows().len() + 3);
    let new: Vec<_> = list
        .rows_of(Side::Informal)
        .filter(|row| row.drafted().is_none())
        .collect();
    let numbers: Vec<u8> = new.iter().map(|row| row.number()).collect();
    assert_eq!(numbers, [2, 2, 1]);
    for row in new {
        assert_eq!(row.organisation().as_str(), "A");
        assert_eq!((row.via(), row.status()), (Some(Via::Fsan), Status::Yes));
        assert!(row.new_voice() && row.companion());
    }
    assert_eq!(apply(&mut list, &preview, &BTreeSet::new()), 0);
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
