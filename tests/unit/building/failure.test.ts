import { describe, expect, it } from 'vitest';
import { diskFailure } from '../../../src/building/failure.ts';

const paths = { root: '/p', content: '/p/content', out: '/p/dist', cache: '/p/.cache' };
const failure = (code: string, path: string, syscall = 'open') =>
  diskFailure(Object.assign(new Error(code), { code, path, syscall }), paths);

describe('diskFailure', () => {
  it('says of a full disk what to do', () => {
    for (const code of ['ENOSPC', 'EDQUOT']) {
      expect(failure(code, '/p/dist.building/new/index.html', 'write')).toBe(
        'لا مكان على القرص لكتابة /p/dist.building/new/index.html. أفرغ مكانا ثم أعد البناء. يمكن حذف المجلد /p/.cache في أي وقت.',
      );
    }
    // A write names no file, only its descriptor.
    expect(diskFailure(Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }), paths)).toContain(
      '/p/dist',
    );
  });

  it('knows it in the words of a tool that writes by itself', () => {
    const error = new Error('Failed to write file\n\nCaused by:\n    No space left on device (os error 28)');
    expect(diskFailure(error, paths)).toContain('لا مكان على القرص');
  });

  it('names the file that cannot be written and the variable that moves it', () => {
    expect(failure('EACCES', '/p/.cache/pages/a', 'mkdir')).toContain('/p/.cache/pages/a (EACCES)');
    expect(failure('EROFS', '/p/.cache/pages/a')).toContain('NASHRA_CACHE');
    expect(failure('ENOTDIR', '/p/dist.building/new', 'mkdir')).toContain('NASHRA_OUT');
  });

  it('leaves other errors as they are', () => {
    expect(failure('ENOENT', '/p/dist')).toBeUndefined();
    expect(diskFailure(new TypeError('x'), paths)).toBeUndefined();
  });
});
