import { render } from 'preact';
import type { CitedDocument } from '@/components/panel/CitedDocuments';
import { PageOverlay } from '@/components/panel/PageOverlay';
import { SoonContext } from '@/components/soon';
import { type MessageKey, type Translate, TranslationContext } from '@/components/translation';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import type { Value } from '@/lib/messages';
import { follow } from '@/lib/page/follow';
import { canPaint, paint } from '@/lib/page/paint';
import { startConcerns } from './concerns';
import { markWords, secretOf, startConsent } from './consent';
import { marksOf } from './marks';
import { mount } from './mount';
import { pageLook } from './page-look';
import { panelTasks } from './panel-tasks';
import { placeButtons } from './place-buttons';
import type { Reading } from './read-document';
import { reveal, showTask } from './reveal';
import { startSaving } from './saving';
import { followTheme } from './theme';
import { translatorOf } from './translate';

type Look = Value<'page.look'>;

/** A document as it is shown in its page. */
export interface DocumentView {
  /** Shows what was read after the page has changed. */
  update(reading: Reading): void;
  /** Asks anew which tasks are the official's own, and how all is to look. */
  settingsChanged(): void;
  /** The text it was read from. */
  text(): string;
  /** How many tasks it shows. */
  count(): number;
  /** Takes buttons and panel away. */
  close(): void;
}

/** Paints a document's tasks in the page and offers to save them. What is saved already is asked of the background. */
export function showDocument(view: Window, first: Reading, firstLook: Look): DocumentView {
  const closing = new AbortController();
  let look = firstLook;
  let translate = translatorOf(look.texts);
  const { root, host } = mount(view, closing.signal);
  const saving = startSaving(view, first, () => draw());
  const concerns = startConcerns(view, () => draw());
  let reading = first;
  let open = false;
  let mineAlone = false;
  let notFound: MessageKey | null = null;
  let following = new AbortController();
  let theming = new AbortController();

  const consent = startConsent(
    (keys, agreed) => void saving.save(keys, agreed),
    () => draw(),
  );
  const draw = () => {
    if (closing.signal.aborted) return;
    const notice = saving.problem ?? concerns.problem ?? notFound;
    render(
      <TranslationContext.Provider value={translate}>
        <SoonContext.Provider value={concerns.soonInDays}>
          <PageOverlay
            document={reading.extraction.document}
            tasks={panelTasks(reading, saving, concerns)}
            today={todayInVietnam(new Date())}
            open={open}
            unitIsSet={concerns.byTask !== null}
            mineAlone={mineAlone}
            cited={citedBy(reading)}
            remarks={remarksOn(reading, translate)}
            notice={notice && translate(notice)}
            announcement={saving.said ? translate(...saving.said) : ''}
            onOpen={(now) => {
              open = now;
              draw();
            }}
            onMineAlone={(alone) => {
              mineAlone = alone;
              draw();
            }}
            onShow={({ key }) => showTask(reading, key, closing.signal)}
            onToggle={({ key, saved }) => (saved === 'no' ? consent.save(reading, [key]) : void saving.unsave(key))}
            onSave={(keys) => consent.save(reading, keys)}
            secret={secretOf(reading, consent, translate)}
            onSecret={consent.answer}
            onDismiss={() => {
              saving.problem = null;
              concerns.problem = null;
              notFound = null;
              draw();
            }}
          />
        </SoonContext.Provider>
      </TranslationContext.Provider>,
      root,
    );
  };

  const show = () => {
    paint(marksOf(reading, look.marks), look.marks.style);
    draw();
    following.abort();
    following = new AbortController();
    const starts = reading.extraction.tasks.map((task) => reading.page.toRanges(task)[0] ?? null);
    follow(starts, placeButtons(root, view), { layer: host, signal: following.signal });
  };

  const showTheme = () => {
    theming.abort();
    theming = new AbortController();
    followTheme(view, host, look.theme, theming.signal);
  };

  const load = async () => {
    const wanted = await saving.load();
    if (!wanted || closing.signal.aborted) return;
    const outcome = reveal(reading, wanted, closing.signal);
    if (outcome === 'found') saving.said = ['panelRevealFound'];
    else notFound = outcome === 'changed' ? 'panelRevealChanged' : 'panelRevealMissing';
    draw();
  };

  showTheme();
  show();
  void load();
  void concerns.load(first);

  return {
    update: (next) => {
      reading = next;
      const differs = saving.read(next);
      if (differs) concerns.forget();
      show();
      if (differs) void Promise.all([load(), concerns.load(next)]);
    },
    settingsChanged: () => {
      void concerns.load(reading);
      void pageLook().then((next) => {
        if (closing.signal.aborted) return;
        look = next;
        translate = translatorOf(look.texts);
        showTheme();
        show();
      });
    },
    text: () => reading.page.text,
    count: () => reading.extraction.tasks.length,
    close: () => {
      following.abort();
      theming.abort();
      closing.abort();
      render(null, root);
    },
  };
}

/** Every document that the page's own refer to, once each, in order; they themselves are none. */
function citedBy({ extraction }: Reading): CitedDocument[] {
  const own = new Set(extraction.documents.map(({ fields }) => fields.number));
  const others = extraction.citations.filter(({ number }) => !own.has(number));
  return [...new Map(others.map(({ name, number, issuedOn, issuer }) => [number, { name, issuedOn, issuer }])).values()];
}

/** What the reader must know of the page as a whole. */
function remarksOn({ page, extraction }: Reading, t: Translate): string[] {
  const remarks: string[] = [];
  const mark = markWords(extraction.secrecy, t);
  if (mark !== null) remarks.push(t('panelSecretMark', mark));
  if (page.truncated) remarks.push(t('panelTruncated'));
  if (!canPaint()) remarks.push(t('panelNoPaint'));
  return remarks;
}
