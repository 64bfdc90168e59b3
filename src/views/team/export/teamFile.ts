import { writeCsv } from '../../../exports/csv.ts';
import type { Workbook } from '../../../exports/sheet.ts';
import type { Messages } from '../../../i18n/messages.ts';
import { outOfReachOf, sizeOf } from '../findings.ts';
import { teamFacts, type ExportedTeam, type TeamFacts } from './teamFacts.ts';
import { additionSheet, coverageSheet, teamSheet } from './teamSheets.ts';

export type FileFormat = 'xlsx' | 'docx' | 'csv';

function teamWorkbook(facts: TeamFacts): Workbook {
  const { view, addition, findings, source, date, messages } = facts;
  const { team: words, exporting, shell } = messages;
  const { take } = words;
  const posts = view.members.reduce((sum, { headcount }) => sum + headcount, 0);
  const found = addition
    ? [sizeOf(addition, messages), outOfReachOf(addition, view, messages)].filter((sentence) => sentence !== '')
    : [];
  return {
    readme: {
      name: take.sheets.readme,
      title: take.report.title(view.title),
      entries: [
        { term: take.readme.what, lines: [take.whatLine(view.title, view.aims.length, posts)] },
        { term: take.readme.finding, lines: [...findings, ...found] },
        { term: take.readme.rule, lines: [...take.rules, words.target.rule, words.written] },
        { term: take.readme.made, lines: [`${date} · ${source}`] },
      ],
    },
    sheets: [coverageSheet(facts), teamSheet(facts), ...(addition ? [additionSheet(facts)] : [])],
    footer: exporting.sourceLine(shell.name, source, date),
  };
}

/** The team as a file; what writes a format is fetched with its first use. */
export async function teamFile(format: FileFormat, team: ExportedTeam, messages: Messages, date: Date): Promise<Blob> {
  const facts = teamFacts(team, messages, date);
  if (format === 'xlsx') {
    const { writeSpreadsheet } = await import('../../../exports/spreadsheet.ts');
    return writeSpreadsheet(teamWorkbook(facts));
  }
  if (format === 'docx') {
    const [{ writeTextDocument }, { teamReport }] = await Promise.all([
      import('../../../exports/textDocument.ts'),
      import('./teamReport.ts'),
    ]);
    return writeTextDocument(teamReport(facts));
  }
  return new Blob([writeCsv(coverageSheet(facts), messages.format.lang)], { type: 'text/csv;charset=utf-8' });
}
