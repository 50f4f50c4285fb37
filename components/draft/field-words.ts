import { i18n } from '#i18n';
import { LABELS } from './advisory-form.ts';

/** `zones[0].units` as the form's labels have it: “Zones 1 › Units”. */
export function fieldWords(field: string): string {
  const steps = field.split('.').map((step) => {
    const [name = '', ...numbers] = step.split(/[[\]]+/).filter((part) => part !== '');
    return [labelOf(name), ...numbers.map((number) => String(Number(number) + 1))].join(' ');
  });
  return steps.join(' › ');
}

function labelOf(name: string): string {
  if (name === 'en' || name === 'fr') return i18n.t(`draft.${name}`);
  return isLabel(name) ? i18n.t(LABELS[name]) : name;
}

function isLabel(name: string): name is keyof typeof LABELS {
  return Object.hasOwn(LABELS, name);
}
