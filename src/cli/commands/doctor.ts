import type { Command } from 'commander';
import { contentFindings } from '../doctor/content.ts';
import { diskFindings } from '../doctor/disk.ts';
import { environmentFindings } from '../doctor/environment.ts';
import type { Finding } from '../doctor/finding.ts';
import { tell } from '../output.ts';
import { projectPaths } from '../../paths.ts';

const MARKS: Readonly<Record<Finding['status'], string>> = { ok: 'سليم', warn: 'تنبيه', fail: 'عطل' };

/** `nashra doctor`: whether this machine and this newsroom can build; exit code 1 when something cannot work. */
async function doctor({ json }: { json?: boolean }): Promise<void> {
  const paths = projectPaths();
  const findings = [...environmentFindings(paths), ...diskFindings(paths), ...(await contentFindings())];
  const count = (status: Finding['status']) => findings.filter((one) => one.status === status).length;
  const lines = findings.map(({ status, message, remedy }) =>
    [`${MARKS[status]}: ${message}`, ...(remedy === undefined ? [] : [`  الإصلاح: ${remedy}`])].join('\n'),
  );
  const isSound = count('fail') === 0;
  const end = `الأعطال: ${count('fail')}، التنبيهات: ${count('warn')}`;
  tell(json, { sound: isSound, findings }, [...lines, '', end].join('\n'));
  if (!isSound) process.exitCode = 1;
}

/** Adds `doctor`. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('افحص الجهاز والصحيفة (check this machine and this newsroom)')
    .option('--json', 'اكتب النتيجة بصيغة JSON (print JSON)')
    .action(doctor);
}
