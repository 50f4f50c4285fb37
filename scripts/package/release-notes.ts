import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run release:notes [VERSION]`: what the changelog says about a version, or about what is not released yet. */

/** The part of a changelog below the heading of `version`, without the heading; null where it has none. */
export function releaseNotes(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => headingOf(text) === version.toLowerCase());
  return part === undefined ? null : part.slice(part.indexOf('\n') + 1).trim();
}

/** `1.2.0 (2026-11-24)`, `[1.2.0] - 2026-11-24` and `Unreleased` all begin with what is looked for. */
function headingOf(part: string): string {
  return (part.split(/\s/, 1)[0] ?? '').replace(/^\[|\]$/g, '').toLowerCase();
}

if (import.meta.main) {
  const changelog = readFileSync(fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url)), 'utf8');
  const version = (process.argv[2] ?? 'Unreleased').replace(/^v/, '');
  const notes = releaseNotes(changelog, version);
  if (notes === null || notes === '') {
    console.error(`CHANGELOG.md says nothing about ${version}. Give its part a heading "## ${version}".`);
    process.exitCode = 1;
  } else {
    console.log(notes);
  }
}
