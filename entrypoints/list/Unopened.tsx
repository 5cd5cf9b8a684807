import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Message } from '@/components/Message';
import { CopiedList } from '@/components/task/CopiedList';
import { type MessageKey, useTranslation } from '@/components/translation';
import { todayInVietnam } from '@/lib/calendar/iso-day';
import { readCopy } from '@/lib/store/read-copy';
import type { FollowUp } from '@/lib/store/schema';
import { isOpen } from '@/lib/store/status';

/** In place of a list that cannot be opened: why that is, and what its copy says is still to be done, to be read alone. */
export function Unopened({ why }: { why: MessageKey }) {
  const t = useTranslation();
  const [copied, setCopied] = useState<FollowUp[]>([]);
  useEffect(() => {
    // Where the copy cannot be read either, the reason is all that can be said.
    readCopy(browser.storage.local).then((copy) => {
      if (copy !== null && copy !== 'damaged') setCopied(copy.list.followUps.filter(isOpen));
    }, reportError);
  }, []);
  return (
    <>
      <Message words={t(why)} failure />
      {copied.length > 0 && <CopiedList followUps={copied} today={todayInVietnam(new Date())} />}
    </>
  );
}
