import type { Survey } from './survey';

/** A filter that the profile keeps under a name. */
export interface SavedView {
  readonly name: string;
  readonly filter: string;
}

/** The filters that the profile of a search keeps, in its order; those that are no text are told of where they stand. */
export function savedViews(survey: Survey): readonly SavedView[] {
  const views = survey.search?.lookup().profile()?.fields.views?.value.entries ?? [];
  return views.flatMap(({ key, value }) =>
    value?.kind === 'scalar' ? [{ name: key, filter: value.text }] : [],
  );
}
