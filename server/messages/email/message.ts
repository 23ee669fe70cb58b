/** What a message says, whatever carries it: plain data, plain text. Channels render it; none adds a rule of its own. */
export interface Message {
  /** What happened, as a sentence without full stop. */
  title: string;
  /** A plain sentence or two below the title. */
  lead?: string;
  /** Said above everything else where readers must not overlook it, such as `Internal note`. */
  notice?: string;
  /** What somebody wrote, with who. */
  body?: { text: string; author: string | null };
  facts: readonly { label: string; value: string }[];
  /** A second list under its own heading, such as the answers given. */
  details?: { heading: string; facts: readonly { label: string; value: string }[] };
  /** What happens next and who does it. */
  next?: string;
  decidedBy?: string;
  /** The first is the button. */
  links: readonly { label: string; url: string }[];
  /** Why this person is told. */
  reason: string;
}

/** Where the reader changes what they hear of. */
export interface Footer {
  /** What the topic covers, such as `Questions to you, answers and comments.` */
  topic: string;
  unsubscribeUrl: string;
  settingsUrl: string;
}
