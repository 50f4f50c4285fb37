import type { NoticeLanguage } from '../notice-language.ts';

export const language: NoticeLanguage = {
  code: 'en',
  commonWords: ['the', 'of', 'and', 'to', 'in', 'is', 'are', 'that', 'for', 'by', 'with', 'this', 'from', 'be', 'on'],
  months: [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ],
  head: {
    addressees:
      /^(?:to\s*:|to(?=\s+(?:all|the|members|participants|whom)\b)|addressees?\s*:|for the attention of\s*:?|distribution\s*:)/iu,
    label:
      /^(?:subject|re|ref(?:erence)?|date|cc|copy|copies|encl|notice no|decision no|circular no|from|issued by)\b\s*[.:]?/iu,
    salutation: /^(?:dear|excellenc(?:y|ies)|ladies|sirs?|madam|colleagues)\b[^.]*[,:]?$/iu,
    reference:
      /(?:ref(?:erence)?\.?(?:\s+no\.?)?|(?:notice|decision|circular|letter|bulletin)\s+(?:no\.?|number|#|n[°º])|\bno\.)\s*:?\s*(?<name>[\p{L}\d]+(?:[./_–-][\p{L}\d]+)*\d[\p{L}\d./_–-]*|\d[\p{L}\d./_–-]*)/iu,
    issuedBy: /^(?:from|issued by|issuer)\s*:\s*/iu,
  },
  closing:
    /^(?:(?:yours )?(?:sincerely|faithfully|truly)|(?:with )?(?:kind|best) regards|respectfully|with (?:my|our) (?:thanks|appreciation)|i thank you|please accept|done (?:at|in)|signed\b|accept, excellenc)/iu,
  office:
    /\b(?:chair(?:man|woman|person)?|president|vice[- ]chair|minister|ministry|secretary|secretariat|director|directorate|commissioner|head of|coordinator|focal point|authority)\b/iu,
  personTitle:
    /^(?:ambassador|the hon(?:ourable|\.)|hon\.|dr\.?|prof(?:essor|\.)?|mr\.?|mrs\.?|ms\.?|h\.\s?e\.|his excellency|her excellency)\s+/iu,
  listBreak: /\s*[;,]\s*(?:and\s+|or\s+)?|\s+(?:and|or|as well as)\s+/iu,
  zones: {
    noun: /\b(?:zones?|areas?|regions?|localit(?:y|ies)|sub-?prefectures?|prefectures?|towns?|villages?|districts?|mining sites?|places|originat(?:e|es|ing)|mined (?:in|at)|produced (?:in|at|around))\b/iu,
    open: /\b(?:among (?:them|which|others)|including|in particular|notably|such as|inter alia|for example|e\.g\.|especially|but not limited to)(?![\p{L}])/iu,
    closed: /\b(?:namely|the following|listed (?:below|above)|only|exclusively|exhaustive|complete list)\b/iu,
    except: /\b(?:with the exception of|except(?: for)?|excluding|other than|but not)(?![\p{L}])/iu,
    locative: /(?:^|[\s(])(?:in|at)\s+(?:the\s+)?$/iu,
  },
  measures: {
    vigilance:
      /\bvigilan(?:t|ce|tly)\b|\b(?:heightened|increased|enhanced|particular) (?:attention|scrutiny|due diligence|caution)\b/iu,
    suspend:
      /\b(?:is|are|be|shall be|remains?)\s+(?:hereby\s+|temporarily\s+|immediately\s+)*suspended\b|\b(?:hereby\s+)?suspends?\b|\b(?:decides?|decided|agreed)\s+(?:to suspend|on the suspension)\b/iu,
    lift: /\b(?:is|are|shall be)\s+(?:hereby\s+|immediately\s+)*lifted\b|\b(?:hereby\s+)?lifts?\s+(?:the|its)\b|\bdecide[sd]?\s+to lift\b|\blifting of the (?:suspension|measure)\b/iu,
    withdraw:
      /\b(?:is|are)\s+(?:hereby\s+)?(?:withdrawn|revoked|rescinded|cancelled|repealed)\b|\b(?:withdraws?|revokes?|rescinds?)\s+(?:the|its)\b|\bceases? to have effect\b/iu,
    negation: /\b(?:not|no longer|never|neither|nor)\b|n['’]t\b/iu,
    recalled: /\b(?:had|previously|remains?|continues?)\b/iu,
    from: /(?:with effect from|effective(?: from| as of| on)?|as (?:of|from)|starting(?: on)?|beginning(?: on)?|from|takes? effect on|in force on)\s+(?:the\s+)?$/iu,
    until: /(?:until|through|up to(?: and including)?|expir(?:es|ing) on|till)\s+(?:the\s+)?$/iu,
    replaces: /\b(?:replaces?|supersedes?|cancels and replaces)\b/iu,
  },
  asks: {
    cue: /\b(?:asks?|requests?|calls? (?:up)?on|urges?|invites?|(?:is|are) (?:asked|requested|invited|required|urged|reminded)|must|shall|should)\b/iu,
    whom: [
      /\b(?:asks?|requests?|calls? (?:up)?on|urges?|invites?)\s+(?:that\s+)?(?<who>.+?)\s+(?:to|not to)\s+\p{L}/iu,
      /^(?<who>.+?)\s+(?:is|are)\s+(?:hereby\s+|therefore\s+)?(?:asked|requested|invited|required|urged)\s+to\s+/iu,
      /^(?<who>.+?)\s+(?:must|shall|should)\s+/iu,
    ],
    means: /\b(?:attached|enclosed) (?:information|documents?)\b.{0,60}\b(?:help|assist|support)/iu,
  },
  deadline:
    /(?:no later than|not later than|at the latest by|at the latest on|on or before|before|by)\s+(?:the\s+)?$/iu,
  relativeDeadline:
    /\bwithin\s+(?:\p{L}+\s+\()?\d+\)?\s+(?:working\s+|business\s+|calendar\s+)?(?:days?|weeks?|months?)/iu,
  occasion:
    /\bevents?\b|\battention\b|\bfollowing\b|\bin (?:view|light) of\b|\bhaving\b|\bwhereas\b|\bconsidering\b|\brecent\b|\breports?\b|\bannounce/iu,
  coalition: {
    cue: /\b(?:coalition|rebel groups?|armed groups?|militias?)\b/iu,
    known:
      /\b(?:known as|called|named|styled)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}\d’'-]*(?:\s+\p{Lu}[\p{L}\d’'-]*){0,4})/u,
    allies: /\b(?:its|their) (?:allies|affiliates|associates)\b|\ballied groups\b/iu,
  },
  caveat:
    /\b(?:legitimately|lawfully) (?:produc|export|min|trad)|\b(?:produces?|exports?)\b.{0,40}\blegitimate|\b(?:does|do) not (?:imply|mean|prohibit|affect|apply|extend|amount|ban|prejudge)\b|\bnothing in this\b|\bwithout prejudice\b|\bremains? (?:valid|free|lawful|subject to)|\bshould not be (?:read|taken|understood) as/iu,
  reported:
    /\b(?:reportedly|allegedly|reported to have|said to have|alleged to have|unconfirmed|according to (?:the )?(?:media|press))\b/iu,
  attachments: {
    cue: /\battach(?:ed|ments?)\b|\benclos(?:ed|ures?)\b|\bannex(?:ed|es)?\b|\bappen(?:ded|dix|dices)\b/iu,
    titleEnd:
      /\s+(?:prepared|made|compiled|drawn up|issued|published|produced|showing|indicating|giving|setting out|to be)\b|\s*[.;:(]|,\s/iu,
    author:
      /\b(?:prepared|made|compiled|drawn up|issued|published|produced|drawn)\s+by\s+(?<who>.+?)(?=\s+(?:for|showing|indicating|giving|setting out|from|on)\b|\s*[.;,(]|$)/iu,
    disclaimer:
      /\bunofficial|\bnot (?:an )?official|\bfor (?:information|reference|guidance) (?:purposes )?only|\bdoes not (?:represent|bind|commit|engage)|\bno (?:guarantee|warranty|liability)|\bindicative only/iu,
  },
  contact: {
    cue: /\bquestions?\b|\bcontact|\b(?:enquir|inquir)|\baddressed to\b|\be-?mail\b|\bwrite to\b|\btel(?:ephone|\.)|\bcorrespondence\b/iu,
    afterwards:
      /\b(?:after (?:that|this|which) date|thereafter|afterwards|from that date|after which|subsequently)\b/iu,
    office:
      /\b(?:the\s+)?(?<who>(?:\p{Lu}[\p{L}’'-]+\s+)*(?:Chair(?:manship)?|Secretariat|Directorate|Ministry|Office|Focal Point|Authority|Registry|Desk|Unit)\b[^,;.()]*?)(?=\s*[,;.():]|\s+(?:at|may|can|will|should|until|through|by|is|on)\b|\s*$)/u,
  },
  monitor: {
    cue: /\b(?:monitor(?:s|ing)?|watch(?:es)?|follows? (?:the|this|up)|keep .{0,30} under review|reports? (?:back )?to|oversees?|review(?:s|ing)? (?:the )?(?:implementation|situation))\b/iu,
    reportTo: /\breports?\s+(?:back\s+|regularly\s+|monthly\s+)?to\s+/iu,
  },
  kinds: {
    administrativeDecision: /\badministrative decision\b|\bdecision (?:no|number|of)\b/iu,
    plenary: /\bplenary\b/iu,
    communique: /\bcommuniqu[ée]\b|\bpress release\b/iu,
    national: /\bministry\b|\bminister\b|\bdepartment of\b/iu,
    industry: /\bworld diamond council\b|\bdiamond centre\b|\bbourse\b|\bfederation\b|\bchamber\b/iu,
  },
};
