import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { translationParity } from "./translation-parity.ts";

testRule(translationParity, {
  finds: [
    {
      name: "a cell with other roles",
      path: "guide.fr-fr.md",
      document: dedent`
        | Activité          | Client | Hébergeur | OVH |
        | ----------------- | ------ | --------- | --- |
        | Choisir une offre | RA     | I         |     |
        | Sauvegarder       | A      | R         | C   |
                              ~
        "Client" holds A in "Sauvegarder", expected I as "Customer" holds in "Back up" (guide.en-gb.md).
                                       ~
        "Hébergeur" holds R in "Sauvegarder", expected RA as "Host" holds in "Back up" (guide.en-gb.md).
        | Restaurer         |        | C         |     |
                             ~~~~~~~~
        "Client" holds no role in "Restaurer", expected RA as "Customer" holds in "Restore" (guide.en-gb.md).
      `,
      beside: {
        "guide.en-gb.md": dedent`
          | Activity      | Customer | Host | OVH |
          | ------------- | -------- | ---- | --- |
          | Choose a plan | RA       | I    |     |
          | Back up       | I        | RA   | C   |
                            ^
          The original is here.
                                       ^^
          The original is here.
          | Restore       | RA       | C    |     |
                            ^^
          The original is here.
        `,
      },
    },
    {
      name: "columns in another order by the names that both languages share",
      path: "fr/guide.md",
      document: dedent`
        | Activité          | OVH | Client | Hébergeur |
        | ----------------- | --- | ------ | --------- |
        | Choisir une offre |     | RA     | I         |
        | Sauvegarder       |     | I      | A/R       |
                             ~~~~~
        "OVH" holds no role in "Sauvegarder", expected C as "OVH" holds in "Back up" (en/guide.md).
        | Restaurer         |     | RA     | C         |
      `,
      beside: {
        "en/guide.md": dedent`
          | Activity      | Customer | Host | OVH |
          | ------------- | -------- | ---- | --- |
          | Choose a plan | RA       | I    |     |
          | Back up       | I        | RA   | C   |
                                              ^
          The original is here.
          | Restore       | RA       | C    |     |
        `,
      },
    },
    {
      name: "a row too few",
      path: "guide.de.md",
      document: dedent`
        | Aktivität       | Kunde | Anbieter | OVH |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The number of activities in this matrix is 2, expected 3 as in the original (guide.md).
        | --------------- | ----- | -------- | --- |
        | Angebot wählen  | RA    | I        |     |
        | Zurückspielen   | RA    | C        |     |
      `,
      beside: {
        "guide.md": dedent`
          | Activity      | Customer | Host | OVH |
          | ------------- | -------- | ---- | --- |
          | Choose a plan | RA       | I    |     |
          | Back up       | I        | RA   | C   |
            ^^^^^^^
          "Back up" has no counterpart.
          | Restore       | RA       | C    |     |
        `,
      },
    },
    {
      name: "a row too many, and what differs below it",
      path: "guide.de.md",
      document: dedent`
        | Aktivität       | Kunde | Anbieter | OVH |
        | --------------- | ----- | -------- | --- |
        | Angebot wählen  | RA    | I        |     |
        | Angebot kündigen | RA   | C        | I   |
          ~~~~~~~~~~~~~~~~
        The number of activities in this matrix is 4, expected 3 as in the original (guide.en.md).
        | Sichern         | I     | RA       | C   |
        | Zurückspielen   | RA    | C        |     |
      `,
      beside: {
        "guide.en.md": dedent`
          | Activity      | Customer | Host | OVH |
          | ------------- | -------- | ---- | --- |
          | Choose a plan | RA       | I    |     |
          | Back up       | I        | RA   | C   |
          | Restore       | RA       | C    |     |
        `,
      },
    },
    {
      name: "a column too few",
      path: "guide.de.md",
      document: dedent`
        | Aktivität       | Kunde | Anbieter |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The number of parties in this matrix is 2, expected 3 as in the original (guide.en.md).
        | --------------- | ----- | -------- |
        | Angebot wählen  | RA    | I        |
        | Sichern         | I     | RA       |
        | Zurückspielen   | RA    | C        |
      `,
      beside: {
        "guide.en.md": dedent`
          | Activity      | Customer | Host | OVH |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          The original is here.
          | ------------- | -------- | ---- | --- |
          | Choose a plan | RA       | I    |     |
          | Back up       | I        | RA   | C   |
          | Restore       | RA       | C    |     |
        `,
      },
    },
    {
      name: "a matrix too few, and cells of those that have a counterpart",
      path: "guide.de.md",
      document: dedent`
        ## Sichern

        | Aktivität       | Kunde | Anbieter |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        The number of matrices is 1, expected 2 as in the original (guide.en.md).
        | --------------- | ----- | -------- |
        | Angebot wählen  | I     | RA       |
                            ~
        "Kunde" holds I in "Angebot wählen", expected RA as "Customer" holds in "Choose a plan" (guide.en.md).
                                    ~~
        "Anbieter" holds RA in "Angebot wählen", expected I as "Host" holds in "Choose a plan" (guide.en.md).
        | Sichern         | I     | RA       |
      `,
      beside: {
        "guide.en.md": dedent`
          ## Back up

          | Activity      | Customer | Host |
          | ------------- | -------- | ---- |
          | Choose a plan | RA       | I    |
                            ^^
          The original is here.
                                       ^
          The original is here.
          | Back up       | I        | RA   |

          ## Restore

          | Activity      | Customer | Host |
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          The original is here.
          | ------------- | -------- | ---- |
          | Restore       | RA       | I    |
        `,
      },
    },
    {
      name: "other numbers of parties where the cells name them",
      path: "guide.de.md",
      document: dedent`
        | Aktivität       | Verantwortlich  | Rechenschaftspflichtig | Informiert |
        | --------------- | --------------- | ---------------------- | ---------- |
        | Angebot wählen  | Kunde           | Kunde                  | Anbieter   |
        | Sichern         | Anbieter, Kunde | Anbieter               | Kunde      |
          ~~~~~~~
        "Sichern" gives its duties to other numbers of parties than "Back up" (guide.en.md), expected the same.
      `,
      beside: {
        "guide.en.md": dedent`
          | Activity      | Responsible | Accountable | Informed |
          | ------------- | ----------- | ----------- | -------- |
          | Choose a plan | Customer    | Customer    | Host     |
          | Back up       | Host        | Host        | Customer |
            ^^^^^^^
          The original is here.
        `,
      },
    },
    {
      name: "translations held against the original of the settings",
      path: "guide.en.md",
      options: { originals: "de" },
      document: dedent`
        | Activity      | Customer | Host |
        | ------------- | -------- | ---- |
        | Choose a plan | RA       | I    |
        | Back up       | I        | RA   |
                          ~
        "Customer" holds I in "Back up", expected RA as "Kunde" holds in "Sichern" (guide.de.md).
                                     ~~
        "Host" holds RA in "Back up", expected I as "Anbieter" holds in "Sichern" (guide.de.md).
      `,
      beside: {
        "guide.de.md": dedent`
          | Aktivität      | Kunde | Anbieter |
          | -------------- | ----- | -------- |
          | Angebot wählen | RA    | I        |
          | Sichern        | RA    | I        |
                             ^^
          The original is here.
                                     ^
          The original is here.
        `,
        "guide.fr.md": dedent`
          | Activité          | Client | Hébergeur |
          | ----------------- | ------ | --------- |
          | Choisir une offre | RA     | I         |
          | Sauvegarder       | RA     | I         |
        `,
      },
    },
    {
      name: "translations by the patterns of the settings",
      path: "fr_guide.md",
      context: { locales: ["{locale}_{name}.md"] },
      document: dedent`
        | Activité          | Client | Hébergeur |
        | ----------------- | ------ | --------- |
        | Choisir une offre | RA     | I         |
        | Sauvegarder       | RA     | I         |
                              ~~
        "Client" holds RA in "Sauvegarder", expected I as "Customer" holds in "Back up" (en_guide.md).
                                       ~
        "Hébergeur" holds I in "Sauvegarder", expected RA as "Host" holds in "Back up" (en_guide.md).
      `,
      beside: {
        "en_guide.md": dedent`
          | Activity      | Customer | Host |
          | ------------- | -------- | ---- |
          | Choose a plan | RA       | I    |
          | Back up       | I        | RA   |
                            ^
          The original is here.
                                       ^^
          The original is here.
        `,
      },
    },
  ],
  accepts: [
    {
      name: "columns in another order by the names of the settings",
      path: "guide.de.md",
      context: { parties: [{ name: "Customer", aliases: ["Kunde"] }] },
      document: dedent`
        | Aktivität       | Anbieter | Kunde | OVH |
        | --------------- | -------- | ----- | --- |
        | Angebot wählen  | I        | RA    |     |
        | Sichern         | RA       | I     | C   |
        | Zurückspielen   | C        | RA    |     |
      `,
      beside: {
        "guide.en.md": dedent`
          | Activity      | Customer | Host | OVH |
          | ------------- | -------- | ---- | --- |
          | Choose a plan | RA       | I    |     |
          | Back up       | I        | RA   | C   |
          | Restore       | RA       | C    |     |
        `,
      },
    },
    {
      name: "other words and letters for the same duties",
      path: "guide.de.md",
      document: dedent`
        | Aktivität       | Kunde           | Anbieter | OVH |
        | --------------- | --------------- | -------- | --- |
        | Angebot wählen  | A / R           | I        | -   |
        | Sichern         | Informiert      | R, A     | C   |
        | Zurückspielen   | RA              | C        |     |
      `,
      beside: {
        "guide.en.md": dedent`
          | Activity      | Customer | Host | OVH |
          | ------------- | -------- | ---- | --- |
          | Choose a plan | RA       | I    |     |
          | Back up       | I        | RA   | C   |
          | Restore       | RA       | C    |     |
        `,
      },
    },
    {
      name: "documents whose names only look alike",
      path: "qa/guide.md",
      document: dedent`
        | Activity      | Customer | Host |
        | ------------- | -------- | ---- |
        | Choose a plan | I        | RA   |
        | Back up       | I        | RA   |
      `,
      beside: {
        "ui/guide.md": dedent`
          | Activity      | Customer | Host |
          | ------------- | -------- | ---- |
          | Choose a plan | RA       | I    |
          | Back up       | I        | RA   |
        `,
        "guide.v2.md": dedent`
          | Activity      | Customer | Host | OVH |
          | ------------- | -------- | ---- | --- |
          | Choose a plan | RA       | I    |     |
          | Back up       | I        | RA   | C   |
          | Restore       | RA       | C    |     |
        `,
      },
    },
  ],
});
