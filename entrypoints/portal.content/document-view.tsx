import { render } from 'preact';
import type { CitedDocument } from '@/components/panel/CitedDocuments';
import { PageOverlay } from '@/components/panel/PageOverlay';
import type { PanelTask } from '@/components/panel/panel-task';
import { SoonContext } from '@/components/soon';
import { type MessageKey, type Translate, TranslationContext } from '@/components/translation';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import type { Value } from '@/lib/messages';
import { follow } from '@/lib/page/follow';
import { watchNearness } from '@/lib/page/nearness';
import { canPaint, paint } from '@/lib/page/paint';
import { inSlices, othersTurn } from '@/lib/steps';
import type { Span } from '@/lib/text/span';
import { startConcerns } from './concerns';
import { markWords, secretOf, startConsent } from './consent';
import { isNear, marksOf } from './marks';
import { mount } from './mount';
import { pageLook } from './page-look';
import { panelTasks } from './panel-tasks';
import { placeButtons } from './place-buttons';
import type { Reading } from './read-document';
import { reveal, showTask } from './reveal';
import { sameInputs } from './saved-tasks';
import { startSaving } from './saving';
import { followTheme } from './theme';
import { translatorOf } from './translate';

type Look = Value<'page.look'>;

/** A document as it is shown in its page. */
export interface DocumentView {
  /** Shows what was read after the page has changed. */
  update(reading: Reading): Promise<void>;
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
  const saving = startSaving(view, first, () => draw(), closing.signal);
  const concerns = startConcerns(view, first, () => draw());
  let reading = first;
  let open = false;
  let mineAlone = false;
  let notFound: MessageKey | null = null;
  let tasks: readonly PanelTask[] = [];
  /** The stretches of the text that are near the reader. */
  let near: readonly Span[] = [];
  let showing = new AbortController();
  let updating = new AbortController();
  let theming = new AbortController();

  const consent = startConsent(
    (keys, agreed) => void saving.save(keys, agreed),
    () => draw(),
  );
  const draw = () => {
    tasks = panelTasks(reading, saving, concerns);
    redraw();
  };
  /** The tasks that have their buttons: those that are near, and one that is in use. */
  const buttonKeys = () => {
    const inFocus = taskInFocus(root);
    return [...reading.extraction.tasks.entries()].flatMap(([key, task]) => (key === inFocus || isNear(task, near) ? [key] : []));
  };
  /** Draws what is known already: enough where other tasks have come near. */
  const redraw = () => {
    if (closing.signal.aborted) return;
    const notice = saving.problem ?? concerns.problem ?? notFound;
    render(
      <TranslationContext.Provider value={translate}>
        <SoonContext.Provider value={concerns.soonInDays}>
          <PageOverlay
            document={reading.extraction.document}
            tasks={tasks}
            near={buttonKeys()}
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

  /** Shows a reading: what is near the reader is painted and has its buttons, and follows where the reader goes. */
  const show = async () => {
    showing.abort();
    showing = new AbortController();
    const { signal } = showing;
    draw();
    const following = follow(view, placeButtons(root, view), { layer: host, signal });
    const onChange = async (stretches: Span[]) => {
      near = stretches;
      paint(marksOf(reading, look.marks, near), look.marks.style);
      // Marks, buttons and their places are a task of the page each.
      await othersTurn();
      if (signal.aborted || near !== stretches) return;
      redraw();
      await othersTurn();
      if (!signal.aborted && near === stretches) following.set(startsOf(reading, buttonKeys()));
    };
    await inSlices(watchNearness(reading.page, view, { onChange: (stretches) => void onChange(stretches), signal }), signal);
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
  void show();
  void load();

  return {
    update: async (next) => {
      updating.abort();
      updating = new AbortController();
      const { signal } = updating;
      const same = await inSlices(sameInputs(reading.inputs, next.inputs), signal);
      if (same === null || signal.aborted) return;
      reading = next;
      saving.read(next, same);
      concerns.read(next);
      if (!same) near = [];
      void show();
      if (!same) void load();
    },
    settingsChanged: () => {
      void concerns.load(reading);
      void pageLook().then((next) => {
        if (closing.signal.aborted) return;
        look = next;
        translate = translatorOf(look.texts);
        showTheme();
        void show();
      });
    },
    text: () => reading.page.text,
    count: () => reading.extraction.tasks.length,
    close: () => {
      for (const work of [updating, showing, theming]) work.abort();
      closing.abort();
      render(null, root);
    },
  };
}

/** Where tasks of a reading begin, by their keys; those whose words are no longer there have no place. */
function startsOf({ page, extraction }: Reading, keys: readonly number[]): Map<number, Range> {
  return new Map(
    keys.flatMap((key) => {
      const task = extraction.tasks[key];
      const [start] = task ? page.toRanges(task) : [];
      return start ? [[key, start]] : [];
    }),
  );
}

/** The task whose button has the focus: it keeps it, wherever the reader scrolls to. */
function taskInFocus({ activeElement }: ShadowRoot): number | null {
  const key = activeElement instanceof HTMLElement ? activeElement.dataset.task : undefined;
  return key === undefined ? null : Number(key);
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
