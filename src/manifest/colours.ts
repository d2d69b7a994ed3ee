/** A colour of the editor that themes and people can set, with what it is in each kind of theme. */
export interface ColourRow {
  readonly description: string;
  readonly light: string;
  readonly dark: string;
  readonly highContrast: string;
  readonly highContrastLight: string;
}

/** Every colour of the extension; none of them says anything that is not said in words too. */
export const colours = {
  'jobSearch.overdueForeground': {
    description: 'The day of something in a note that was to be done before today.',
    light: '#A1260D',
    dark: '#F48771',
    highContrast: '#FF9A85',
    highContrastLight: '#8F1D07',
  },
  'jobSearch.dueTodayForeground': {
    description: 'The day of something in a note that is to be done today.',
    light: '#7A5200',
    dark: '#E2C08D',
    highContrast: '#FFD580',
    highContrastLight: '#6B4700',
  },
  'jobSearch.unresolvedLinkForeground': {
    description: 'A link in a note that leads nowhere yet.',
    light: '#6F5A8A',
    dark: '#B7A3D0',
    highContrast: '#D6C6EA',
    highContrastLight: '#4E3B66',
  },
} as const satisfies Readonly<Record<string, ColourRow>>;

/** The id of a colour. */
export type ColourId = keyof typeof colours;
