import type { Source } from '@/lib/advisories';

/** The title of a text, as the text has it, in whatever language: a link where the text is on the web. */
export function SourceTitle({ source: { title, url } }: { source: Pick<Source, 'title' | 'url'> }) {
  const name = <cite dir="auto">{title}</cite>;
  if (url === null) return name;
  return (
    <a href={url} target="_blank" rel="noreferrer noopener">
      {name}
    </a>
  );
}
