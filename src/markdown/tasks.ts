import type { Root } from 'hast';
import { h } from 'hastscript';
import { labels } from '../labels.ts';
import { visit } from './visit.ts';

/**
 * rehype plugin, after the sanitiser: the boxes of a task list are signs to read, not form fields without a label
 * (WCAG 2.2, 1.3.1 and 4.1.2).
 */
export function rehypeTasks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, index, parent) => {
      if (node.tagName !== 'input' || !parent || index === undefined) return;
      const done = node.properties.checked === true;
      const name = done ? labels.taskDone : labels.taskOpen;
      parent.children[index] = h(
        'span',
        { className: 'task-box', role: 'img', ariaLabel: name },
        done ? '☑' : '☐',
      );
    });
  };
}
