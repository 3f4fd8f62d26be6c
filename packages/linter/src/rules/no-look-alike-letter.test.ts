import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { noLookAlikeLetter } from "./no-look-alike-letter.ts";

testRule(noLookAlikeLetter, {
  finds: [
    {
      name: "a Cyrillic letter in place of a role",
      document: dedent`
        | Activity         | Harbour master | Pilot |
        | ---------------- | -------------- | ----- |
        | Assign the berth | RA             | С     |
                                              ~
        The role of "Pilot" in "Assign the berth" is written with "С" (U+0421), expected the Latin "C".
        | Guide the ship   | А              | R     |
                             ~
        The role of "Harbour master" in "Guide the ship" is written with "А" (U+0410), expected the Latin "A".
      `,
    },
    {
      name: "full-width and Greek letters beside Latin ones, inside of marks",
      document: dedent`
        | Activity         | Harbour master | Pilot   |
        | ---------------- | -------------- | ------- |
        | Assign the berth | RA             | C/Ι     |
                                              ~~~
        The role of "Pilot" in "Assign the berth" is written with "Ι" (U+0399), expected the Latin "I".
        | Guide the ship   | **ＲＡ**       | I       |
                             ~~~~~~
        The role of "Harbour master" in "Guide the ship" is written with "Ｒ" (U+FF32) and "Ａ" (U+FF21), expected the Latin "R" and "A".
      `,
    },
    {
      name: "a party whose name mixes scripts, once in a document",
      document: dedent`
        ## Arrival

        | Activity         | Harbour master | Рilot |
                                              ~~~~~
        The name "Рilot" is written with "Р" (U+0420) among Latin letters, expected the Latin "P".
        | ---------------- | -------------- | ----- |
        | Assign the berth | RA             | C     |

        ## Departure

        | Activity         | Harbour master | Рilot |
        | ---------------- | -------------- | ----- |
        | Guide the ship   | A              | R     |
      `,
    },
  ],
  accepts: [
    {
      name: "words and names in another script throughout",
      document: dedent`
        | Задача           | Капитан порта | Лоцман        |
        | ---------------- | ------------- | ------------- |
        | Назначить причал | RA            | Информируемый |
        | Провести судно   | A             | R             |
      `,
    },
    {
      name: "letters that the legend explains",
      document: dedent`
        - О: ответственный за работу
        - У: утверждает результат
        - К: консультант
        - И: информируемый

        | Задача           | Капитан порта | Лоцман |
        | ---------------- | ------------- | ------ |
        | Назначить причал | О             | У      |
        | Провести судно   | И             | О      |
      `,
    },
    {
      name: "Greek and other letters that look like no Latin one",
      document: dedent`
        | Activity         | Ω team | Pilot |
        | ---------------- | ------ | ----- |
        | Assign the berth | RA     | C     |
        | Guide the ship   | I      | RA    |
      `,
    },
  ],
});
