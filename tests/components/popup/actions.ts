import { vi } from 'vitest';

/** Everything that a row can ask for, watched. */
export function watchedActions() {
  return {
    onDone: vi.fn(),
    onReopen: vi.fn(),
    onCancel: vi.fn(),
    onDelete: vi.fn(),
    onSkipMissed: vi.fn(),
    onConfirm: vi.fn(),
    onSnooze: vi.fn().mockResolvedValue(true),
    onEdit: vi.fn().mockResolvedValue(true),
    onFinishedOn: vi.fn().mockResolvedValue(true),
    onReopenOccurrence: vi.fn(),
    onProgressChange: vi.fn().mockResolvedValue(true),
    onProgress: vi.fn().mockResolvedValue(true),
    onOpenSource: vi.fn(),
  };
}
