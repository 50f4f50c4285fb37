import { describe, expect, it } from 'vitest';
import { releaseNotes } from '@/scripts/package/release-notes.ts';

const CHANGELOG = `# Changelog

## Unreleased

- Soon.

## [1.1.0] - 2026-12-01

### Added

- Newer.

## 1.0.0 (2026-11-24)

- First.
`;

describe('release notes are the part of the changelog for a version', () => {
  it.each([
    ['Unreleased', '- Soon.'],
    ['1.1.0', '### Added\n\n- Newer.'],
    ['1.0.0', '- First.'],
    ['1.0', null],
  ])('%s', (version, notes) => {
    expect(releaseNotes(CHANGELOG, version)).toBe(notes);
  });
});
