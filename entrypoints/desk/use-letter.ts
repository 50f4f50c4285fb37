import { useState } from 'preact/hooks';
import type { LetterDialogProps, LetterKind } from '@/components/desk/LetterDialog';
import { language } from '@/components/format';
import type { AdvisoryList } from '@/lib/advisories';
import { type DeskFinding, type LetterLanguage, questionToSeller, reportToChair } from '@/lib/desk';
import type { IsoDate } from '@/lib/gazetteer';

export interface Letters {
  open: (kind: LetterKind) => void;
  /** `null` where no letter is open. */
  dialog: LetterDialogProps | null;
}

/** The letter that is open, written for the finding that is looked at. */
export function useLetter(finding: DeskFinding | null, list: AdvisoryList | null, who: string, day: IsoDate): Letters {
  const [kind, setKind] = useState<LetterKind | null>(null);
  const [chosen, setChosen] = useState<LetterLanguage>(language().startsWith('fr') ? 'fr' : 'en');
  const write = kind === 'question' ? questionToSeller : reportToChair;
  const dialog =
    kind === null || finding === null || list === null
      ? null
      : {
          kind,
          language: chosen,
          letter: write({ finding, list, day, who, language: chosen }),
          onLanguage: setChosen,
          onCopy: copy,
          onClose: () => setKind(null),
        };
  return { open: setKind, dialog };
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused, or the page lost the focus: the reader is told to copy by hand.
    return false;
  }
}
