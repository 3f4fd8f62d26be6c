import { dedent } from "../rule/dedent.ts";
import { testRule } from "../testing/test-rule.ts";
import { rowShape } from "./row-shape.ts";

testRule(rowShape, {
  finds: [
    {
      name: "a row that lacks a cell, and one with a cell too many",
      document: dedent`
        | Activity       | Buyer | Supplier |
        | -------------- | ----- | -------- |
        | Order parts    | RA    | I        |
        | Check invoices | RA    |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~
        "Check invoices" fills 2 of 3 columns, expected a cell for each.
        | Deliver parts  | I     | RA       | C  |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        "Deliver parts" has 4 cells for 3 columns, expected one for each.
      `,
    },
    {
      name: "a pipe that nobody escaped",
      document: dedent`
        | Activity            | Buyer  | Supplier |
        | ------------------- | ------ | -------- |
        | Order parts | bolts | RA     | I        |
        ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        "Order parts" has 4 cells for 3 columns, expected one for each.
        | Order nuts \| bolts | RA     | I        |
      `,
    },
  ],
  accepts: [
    {
      name: "a cell for each column, with and without outer pipes",
      document: dedent`
        Activity         | Buyer | Supplier
        ---------------- | ----- | --------
        Order parts      | RA    | I
        | Check invoices | RA    |          |
        Deliver parts    | I     | RA
      `,
    },
    {
      name: "a table in HTML",
      document: dedent`
        <table>
          <tr><th>Activity</th><th>Buyer</th><th>Supplier</th></tr>
          <tr><td>Order parts</td><td>RA</td><td>I</td></tr>
          <tr><td>Deliver parts</td><td>I</td><td>RA</td></tr>
        </table>
      `,
    },
  ],
});
