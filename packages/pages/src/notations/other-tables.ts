/** A table that looks like a matrix and is none. */
export interface OtherTable {
  shows: string;
  markdown: string;
}

const duties = `# RACI

| Task | Kim | Lee |
|---|---|---|
| Plan | A | R |
| Build | I | A/R |
`;

const legend = `# Charter

R = Responsible, A = Accountable, C = Consulted`;

/** Tables that are no matrices, also in documents that hold one. */
export const otherTables: readonly OtherTable[] = [
  table("Grades", "Student | Maths | Art", "Kim | A | C", "Lee | B | A"),
  table("Priorities", "Task | Kim | Lee", "Plan | A | B", "Build | C | A"),
  table("Prices", "Plan | Month | Year", "Small | 3 | 30"),
  table("Features", "Feature | Free | Pro", "Backup | Y | N", "Export | ✓ | ✓"),
  table("Risks", "Risk | Likelihood | Impact", "Fire | L | H", "Flood | M | H"),
  table(
    "Must, should, could, won't",
    "Need | v1 | v2",
    "Login | M | M",
    "Export | S | M",
    "Theme | C | S",
    "Chat | W | C",
  ),
  table(
    "Keyboard shortcuts",
    "Action | Mac | Windows",
    "Reload | R | R",
    "Archive | A | A",
    "Compose | C | C",
    "Info | I | I",
  ),
  table("Permissions", "Page | Admin | Guest", "Users | CRUD | R", "Posts | CR | R"),
  table("Registers", "Register | Offset | Access", "CTRL | 0x0 | R/W", "STAT | 0x4 | R"),
  table("Test results", "Case | Chrome | Firefox", "Login | P | F", "Export | P | P"),
  table("Airports", "City | Code", "Paris | CDG", "Rio | GIG"),
  table("Elements", "Period | 13 | 14 | 15", "2 | B | C | N", "3 | Al | Si | P"),
  table("Chords", "Song | Bar 1 | Bar 2", "Verse | A | C", "Chorus | C | A"),
  table("Controllers", "CC | Name | Rx | Tx", "1 | Mod | O | X"),
  table("Blood groups", "Recipient | Can take", "A | A, O", "B | B, O"),
  table("A/B test", "Metric | A | B", "Clicks | 120 | 140"),
  table("Work calendar", "Person | Mon | Tue | Wed", "Kim | A | A | R", "Lee | R | A | I", "Joe | C | C | C"),
  table("Traffic lights", "Project | Scope | Time", "X | R | A", "Y | A | G"),
  table("Answers", "Question | Answer", "1 | A", "2 | C", "3 | I"),
  explained(
    "Kinds of tests",
    "A = automated, M = manual, R = review, O = out of scope",
    "Need | Unit | System",
    "Login | A | M",
    "Export | R | A",
    "Theme | O | R",
  ),
  explained(
    "Fields by state",
    "R = required, O = optional, I = invisible",
    "Field | Draft | Final",
    "Title | R | R",
    "Notes | O | I",
  ),
  explained(
    "Skills",
    "A = advanced, I = intermediate, B = beginner",
    "Person | Go | SQL",
    "Kim | A | I",
    "Lee | I | A",
  ),
  explained(
    "Signs for what is done",
    "✅ = done by the lead, 🟡 = support is late, ❌ = not started",
    "Task | Kim | Lee",
    "Plan | ✅ | 🟡",
    "Build | ❌ | ✅",
  ),
  explained("Crosses", "x = done, o = open, lead informed", "Task | Kim | Lee", "Plan | x | o", "Build | o | x"),
  explained(
    "Votes",
    "✅ = approve, 💬 = consult, ❌ = reject",
    "Proposal | Kim | Lee",
    "Move | ✅ | 💬",
    "Hire | ❌ | ✅",
  ),
  explained(
    "Ticks below a legend of signs",
    "✔ = Responsible, ○ = Accountable",
    "Feature | Free | Pro",
    "Backup | | ✔",
    "Export | ✔ | ✔",
  ),
  {
    shows: "Facts of a document",
    markdown:
      "# Backup policy\n\n| | |\n|---|---|\n| Owner | Kim |\n| Approver | Lee |\n| Reviewers | Joe |\n| Version | 3 |",
  },
  table("Document control", "Role | Name", "Author | Kim", "Approver | Lee", "Reviewer | Joe"),
  explained("A form", "", "Activity | Reviewed by | Signed by", "Plan | |", "Build | |"),
  explained("RACI", "", "Activity | Name | Signature", "Approve the matrix | |"),
  explained("RACI", "", "Activity | Sponsor | Team lead", "**Planning** | |"),
  explained("RACI workshop", "", "Topic | Discussion | Outcome", "Parties | |", "Letters | |"),
  explained("RACI follow-up", "", "Action | Owner | Done", "Ask Kim | |", "Ask Lee | |"),
  explained("RACI by role", "", "Activity | Responsible | Accountable", "Plan | |", "Build | |"),
  {
    shows: "A form below a legend that stands elsewhere",
    markdown: `${legend}

## Sign-off

| Activity | Reviewed by | Signed by |
|---|---|---|
| Plan | | |`,
  },
  explained("Comparison of schemes", "", "Framework | R | A | S", "RACI | yes | yes | no", "RASCI | yes | yes | yes"),
  explained(
    "Confidentiality, integrity, availability",
    "",
    "Asset | C | I | A",
    "Database | Critical | Very high | 4",
    "Website | Public | Normal | 2",
  ),
  explained(
    "Steps of a method",
    "",
    "Tool | D | M | A | I | C",
    "Charter | yes | no | no | no | no",
    "Fishbone | no | no | yes | no | no",
  ),
  explained(
    "Risks, assumptions, issues",
    "",
    "ID | Type | Text | Owner",
    "1 | R | Late supplier | Kim",
    "2 | A | Budget stays | Lee",
    "3 | I | No server | Joe",
  ),
  explained("Access rights", "", "System | Admin | Guest", "Repository | RW | R", "Logs | R | -"),
  explained("RAG status", "", "Stream | Scope | Time | Cost", "Data | R | A | A", "Web | A | A | R"),
  explained(
    "What the roles mean",
    "",
    "Role | Meaning | How many",
    "Responsible | Does the work | one or more",
    "Accountable | Owns the result | one",
  ),
  explained(
    "Who they are",
    "",
    "Name | Role | Mail",
    "Kim | Product owner | kim@example.com",
    "Lee | Developer | lee@example.com",
  ),
  explained("Effort", "", "Task | Kim | Lee", "Plan | 3 | 1", "Build | 1 | 8"),
  { shows: "A table in a code fence", markdown: `\`\`\`markdown\n${duties}\`\`\`` },
  { shows: "A table in a comment", markdown: `<!--\n${duties}-->` },
  { shows: "What a comment excludes", markdown: duties.replace("\n\n", "\n\n<!-- raci: ignore -->\n\n") },
];

/** A table alone in its document. */
function table(shows: string, ...rows: readonly string[]): OtherTable {
  const [header = "", ...body] = rows;
  const dashes = header.replace(/[^|]+/gu, "---");
  return {
    shows,
    markdown: [header, dashes, ...body].map((row) => `|${row.includes(" ") ? ` ${row} ` : row}|`).join("\n"),
  };
}

/** A table below its own heading, in a document that speaks of RACI. */
function explained(shows: string, explanation: string, ...rows: readonly string[]): OtherTable {
  const parts = ["# Handbook (its RACI is elsewhere)", `## ${shows}`, explanation, table(shows, ...rows).markdown];
  return { shows, markdown: parts.filter((part) => part !== "").join("\n\n") };
}
