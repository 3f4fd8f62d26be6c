import type { Duty } from "@raci-kit/model";
import { foldWord } from "./fold.ts";

/**
 * How people call the duties, by language. A word belongs to one duty only; words that are used for two (a French or
 * Spanish "responsable" stands for R where another word stands for A) carry their most common meaning in matrices.
 * `+word` names a duty as a cell's whole text, but not in a header ("Lead" is a party there);
 * `~word` only helps to understand an explanation.
 */
const wordsByDuty: Readonly<Record<Exclude<Duty, "other">, string>> = {
  accountable: `
    accountable, +accountability, approver, approvers, +approve, +approves, ~approval, ~approving, +final approver, decision maker, decider, +decide,
    ultimately responsible, +owner, +sign-off, ~signs off, ~answers for, ~answerable, +decides, ~final say, dri, +autorité, approbateur, +approuve, ~approbation, valideur, décideur, approbateurs, approbatrice, redevable, garant, imputable,
    rechenschaftspflichtig, rechenschaftspflichtige, genehmiger, +genehmigt, ~genehmigung, ~freigabe, entscheider, +entscheidet, ~entscheidung, gesamtverantwortlich, ~gesamtverantwortung, +rechenschaft, +kostenverantwortung,
    aprobador, aprobadores, +aprueba, ~aprobación, encargado, quien aprueba, rinde cuentas, +autoridad, aprovador, aprovadores, +aprova, ~aprovação, +autoridade, prestador de contas,
    responsabile finale, approvatore, approvatori, +approva, ~approvazione, eindverantwoordelijk, eindverantwoordelijke, goedkeurder,
    rozliczany, zatwierdzający, +zatwierdza, ~zatwierdzenie, nadzorujący, rozliczalny, odpowiedzialny końcowo,
    ytterst ansvarig, huvudansvarig, hovedansvarlig, godkänner, godkender, godkjenner, onaylayan, hesap verebilir, schvaluje, schvalovatel,
    утверждающий, утверждает, подотчетный, подотчётный, ответственный за результат, отвечает, підзвітний, затверджує, затверджувач,
    责任人, 負責人, 问责, 问责人, 批准人, 审批, 批准, 负责人, 当责, 當責, 最終責任者, 説明責任, 説明責任者, 承認者, 承認, 決裁者, 決裁,
    책임자, 최종 책임자, 승인자, 의사결정자, 승인`,
  responsible: `
    responsible, ~responsibility, +doer, +does, ~does it, ~does the work, ~do the work, ~carries out, ~carry out, driver, +drive, +drives, +lead, +leads, +executes, executor, +performs, +perform, assignee, +recommend, +recommends,
    réalisateur, réalisateurs, +réalise, ~réalisation, responsable, responsables, exécutant, +exécute, +fait, +acteur,
    verantwortlich, verantwortliche, verantwortlicher, ~durchführung, ~ausführung, ~umsetzung, durchführend, ~verantwortung, durchführungsverantwortung, zuständig, federführend, ausführend, +führt aus,
    ejecutor, +ejecuta, ~ejecución, +realiza, responsável, responsáveis, executor, +executa, ~execução, executante, responsabile, responsabili, esecutore, +esegue, ~esecuzione,
    verantwoordelijk, verantwoordelijke, uitvoerder, uitvoerend, ~uitvoering, odpowiedzialny, odpowiedzialna, wykonawca, +wykonuje, ~wykonanie, realizujący,
    ansvarig, ansvarlig, utför, utförare, utførende, udførende, +utfører, +udfører, sorumlu, uygulayan, odpovědný, +provádí, +vykonává,
    ответственный, исполнитель, +исполняет, +выполняет, відповідальний, виконавець, +виконує,
    +执行, 执行人, 执行者, 执行负责人, +執行, +负责, 負責, 実行責任者, 実行責任, 担当者, 実行者, +実行, 実施者, +実施, +担当, 主担当, 실무자, 실무 담당자, 담당자, 수행자, 실행 책임자, +담당, +실행`,
  supporting: `
    +support, supporting, +supports, supporter, supportive, +assists, +helper, ~helps, +soutien, +assiste, +appui,
    ~mitwirkung, mitwirkend, ~mitarbeit, +beteiligt, unterstützend, +unterstützt, +unterstützung, unterstützer, +apoyo, +apoya, +soporte, +suporte, +apoio, +apoia, +supporto, +supporta, di supporto,
    ondersteunend, ondersteunt, ondersteuning, wspierający, +wspiera, +wsparcie, +поддержка, +поддерживает, +помогает, +підтримка, +підтримує,
    stödjande, støttende, +stödjer, +støtter, destekleyen, +destek,
    +支持, +支援, 支持者, 支援者, 副担当, 協力者, +協力, +サポート, +지원, 지원자`,
  consulted: `
    consulted, consult, consults, ~review, ~reviews, ~reviewer, contributor, contributors, +contributes, +contribute, advisor, +advises, +input, ~is asked, ~are asked, ~gives advice,
    consulté, consultée, consultés, consultées, consulter, +consultation, konsultiert, +konsultation, zu konsultieren, beratend, ~beratung, ~anhörung, befragt, wird konsultiert,
    consultado, consultada, consultados, es consultado, consultato, consultata, consultati, viene consultato, geraadpleegd, raadplegen, geconsulteerd,
    konsulteras, konsulteres, konsultert, konsulteret, rådgivande, rådgivende, danışılan, konzultovaný, konzultován, +konzultuje,
    konsultowany, konsultowana, konsultowani, konsultuje, konsultant, +doradza, консультант, консультирует, консультируемый, консультируется, консультант,
    консультований, консультує, 咨询, 咨询人, 被咨询, 被咨询人, 諮詢, 咨询者, 顾问, 相談先, 協業先, 相談, 相談者, 助言者, +助言, 協議先, +協議, 자문, 자문가, 협의, 협의 대상, 조언자`,
  informed: `
    informed, inform, informs, notified, kept informed, ~is told, ~are told, ~in the loop, ~up to date, informé, informée, informés, informées, informer, ~information,
    informiert, zu informieren, wird informiert, informado, informada, informados, es informado, informato, informata, informati, viene informato,
    geïnformeerd, informeren, ~kenntnisnahme, informeras, informeres, informert, informeret, orienteras, orienteres, bilgilendirilen, informovaný, informován,
    informowany, informowana, informowani, poinformowany, информируемый, информируется, информирован, уведомляемый, информируют, наблюдатель,
    поінформований, інформований, інформується, 知情, 知情人, 被告知, 被通知, 通知, 告知, 告知者, 知会, 被知会人, 報告先, 通知先, 情報共有, 報告, 通報, 통보, 통보 대상, 보고 대상, 정보 수신자, 참조`,
};

/** Where a word names a duty: in a header and everywhere else, in a cell and in explanations, in explanations only. */
type Reach = "header" | "cell" | "explanation";

interface RoleWord {
  duty: Duty;
  reach: Reach;
}

const roleWords: ReadonlyMap<string, RoleWord> = new Map(
  (["informed", "consulted", "supporting", "responsible", "accountable"] as const).flatMap((duty) =>
    wordsByDuty[duty].split(",").map((entry): [string, RoleWord] => {
      const word = entry.trim();
      const reach = word.startsWith("+") ? "cell" : word.startsWith("~") ? "explanation" : "header";
      return [foldWord(word.replace(/^[+~]/u, "")), { duty, reach }];
    }),
  ),
);

/** The duty that the text of a header cell names in one of the known languages, or `undefined`. */
export function dutyInHeader(text: string): Duty | undefined {
  const word = roleWords.get(foldWord(text));
  return word?.reach === "header" ? word.duty : undefined;
}

/** The duty that a cell's word or phrase names in one of the known languages, or `undefined`; see `foldWord`. */
export function dutyNamed(folded: string): Duty | undefined {
  const word = roleWords.get(folded);
  return word === undefined || word.reach === "explanation" ? undefined : word.duty;
}

/**
 * The duty that a definition starts with or holds: "Responsible - does the work", "is accountable for ...".
 * The first known word counts; phrases of up to three words are tried before single ones. In other languages a word
 * that came from the same Latin one tells the duty as well: "konsulteras", "informován".
 */
export function dutyDescribed(text: string): Duty | undefined {
  const words = wordsOf(text);
  const known = firstRoleWord(words);
  if (known !== undefined) return known.duty;
  return cognates.find(({ start }) => words.some((word) => start.test(word)))?.duty;
}

/** The duty whose name a text starts with, or gives in brackets: "Responsible: does the work", "主責任 (Responsible)". */
export function dutyNamedFirst(text: string): Duty | undefined {
  const [, inBrackets = ""] = /[（(]([^()（）]{1,60})/u.exec(text) ?? [];
  return startsWithDuty(wordsOf(text)) ?? startsWithDuty(wordsOf(inBrackets));
}

function startsWithDuty(words: readonly string[]): Duty | undefined {
  const phrases = [3, 2, 1].map((length) => words.slice(0, length).join(" "));
  return phrases.map((phrase) => dutyNamed(phrase)).find((duty) => duty !== undefined);
}

/**
 * True when a definition starts with a word that stands for R in one document and for A in the other: "verantwortlich",
 * "odpowiedzialny", "主担当". Beside a letter for who does the work, it means who answers for it.
 */
export function describesEither(text: string): boolean {
  const known = firstRoleWord(wordsOf(text));
  return known !== undefined && eitherDuty.test(known.word);
}

const eitherDuty =
  /^(?:responsib|responsab|responsav|verantwort|verantwoord|zustand|odpowiedzialn|ответствен|відповідальн|ansvarig|ansvarlig|sorumlu|odpovedny|主担当)/u;

const cognates: readonly { start: RegExp; duty: Duty }[] = [
  { start: /^(?:account|rechenschaft)/u, duty: "accountable" },
  { start: /^(?:respons|execut|ejecut)/u, duty: "responsible" },
  { start: /^(?:consult|konsult|konzult)/u, duty: "consulted" },
  { start: /^inform/u, duty: "informed" },
];

function wordsOf(text: string): string[] {
  return foldWord(text)
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word !== "")
    .slice(0, mostWords + 2);
}

/** "Planned (does not count)" says nothing of doing. */
const negations: ReadonlySet<string> = new Set("not no nicht kein keine pas non não nao nie nao niet не ні".split(" "));

/** A definition says its duty within so many words. */
const mostWords = 12;

function firstRoleWord(words: readonly string[]): { word: string; duty: Duty } | undefined {
  for (let start = 0; start < Math.min(words.length, mostWords); start += 1) {
    for (let length = Math.min(3, words.length - start); length > 0; length -= 1) {
      const word = words.slice(start, start + length).join(" ");
      const known = roleWords.get(word);
      const isDenied = negations.has(words[start - 1] ?? "") || negations.has(words[start + length] ?? "");
      if (known !== undefined && !isDenied) return { word, duty: known.duty };
    }
  }
  return undefined;
}
