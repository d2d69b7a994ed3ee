/** What the probe in the extension host is told. */
export interface HostRequest {
  /** The path of the note that is in front, in the folder. */
  readonly visible: string;
}

/** A turn of an event loop, by the clock, and what all threads of its process had of the processor meanwhile. */
export interface Turn {
  readonly milliseconds: number;
  readonly processor: number;
}

/** What the probe measured, all in milliseconds. */
export interface HostReport {
  readonly notes: number;
  /** The longest turns of the event loop while nothing happened, the longest first: what the machine itself adds. */
  readonly idle: readonly Turn[];
  /** The longest ones while the search was read and looked at. */
  readonly longest: readonly Turn[];
  /** Loading the extension's code, and its call of `activate`, after which all is registered. */
  readonly loading: number;
  readonly registering: number;
  /** From asking for the extension until it was there, with what VS Code does for it. */
  readonly activated: number;
  /** From asking for the extension until the note in front had its first findings; null where they never came. */
  readonly diagnosed: number | null;
  /** Until all notes were read and looked at. */
  readonly ready: number;
}
