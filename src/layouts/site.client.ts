import { showBreaking } from '../components/breaking.client.ts';
import { showEdition } from '../components/edition.client.ts';
import { askFresh } from '../components/fresh.client.ts';
import { offerTheme } from '../components/theme-button.client.ts';

/** What runs on every page; each part looks for its own element and does without it. */
offerTheme();
void askFresh().then((fresh) => {
  void showEdition(fresh?.editions ?? []);
  if (fresh) showBreaking(fresh.items);
});
