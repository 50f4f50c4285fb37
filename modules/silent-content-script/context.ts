/** Stands in for WXT's class of that name in the built content script; nothing of ours uses it. */
export class ContentScriptContext {}
