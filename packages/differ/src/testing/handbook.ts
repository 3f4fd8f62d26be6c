/** A heading and the rows below it: name, customer's letters, provider's letters. */
export interface Chapter {
  title: string;
  rows: readonly (readonly [name: string, customer: string, provider: string])[];
}

/** A responsibility model of ordinary size, whose rows resemble one another as real ones do. */
export const handbook: readonly Chapter[] = [
  {
    title: "1. Ordering",
    rows: [
      ["Choose the database plan that fits the expected load", "RA", "I"],
      ["Provide contact details for billing and security alerts", "RA", "I"],
      ["Install the database cluster in the chosen region", "I", "RA"],
      ["Hand over the first administrator account", "I", "RA"],
    ],
  },
  {
    title: "2. Operation",
    rows: [
      ["Monitor the disks and memory of the cluster", "", "RA"],
      ["Monitor the queries and locks of the application", "RA", ""],
      ["Keep the operating system in a secure condition", "", "RA"],
      ["Keep the application in a secure condition", "RA", ""],
      ["Back up the database every night", "I", "RA"],
      ["Restore the database from a backup on request", "CI", "RA"],
      ["Test once a year that backups can be restored", "RA", "C"],
    ],
  },
  {
    title: "3. Access",
    rows: [
      ["Grant and revoke database accounts", "RA", "I"],
      ["Review the accounts of administrators every quarter", "A", "R"],
      ["Rotate the encryption keys of the storage volumes", "", "RA"],
      ["Rotate the passwords of the application", "RA", ""],
    ],
  },
  {
    title: "4. Incidents",
    rows: [
      ["Report an outage of the cluster", "I", "RA"],
      ["Report a leak of personal data to the authority", "RA", "C"],
      ["Find the cause of an outage and publish it", "I", "RA"],
    ],
  },
  {
    title: "5. End of contract",
    rows: [
      ["Export the data before the contract ends", "RA", "C"],
      ["Erase the storage volumes after the contract ended", "I", "RA"],
    ],
  },
];

/** The chapters as a Markdown document, one row a line. */
export function handbookText(chapters: readonly Chapter[] = handbook): string {
  const blocks = chapters.flatMap(({ title, rows }) => [
    `## ${title}`,
    [
      "| Activity | Customer | Provider |",
      "| --- | --- | --- |",
      ...rows.map(([name, customer, provider]) => `| ${name} | ${customer} | ${provider} |`),
    ].join("\n"),
  ]);
  return ["# Responsibilities (RACI)", ...blocks].join("\n\n");
}
