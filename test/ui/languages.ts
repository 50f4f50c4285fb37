/** Every language but English, by the name of its file in `locales/`. */
export const LANGUAGES = ['ar', 'fr', 'gu', 'he', 'hi', 'nl', 'pt_BR', 'ru', 'zh_CN'] as const;
