import { isObject } from './json.mjs';
import { errorCode } from './processes.mjs';

/** @typedef {{ english: string, chinese: string }} Explanation */

/**
 * What a machine refuses, whatever was asked of it.
 * @type {Readonly<Record<string, Explanation>>}
 */
const OF_MACHINE = {
  EACCES: { english: 'this user may not write there', chinese: '目前的使用者沒有寫入權限' },
  EPERM: { english: 'the system does not allow it', chinese: '系統不允許' },
  EROFS: { english: 'that file system can only be read', chinese: '那裡的檔案系統是唯讀的' },
  ENOSPC: { english: 'there is no space left on the disk', chinese: '磁碟空間已滿' },
  EDQUOT: { english: 'the disk quota of this user is used up', chinese: '使用者的磁碟配額已用完' },
  EMFILE: { english: 'too many files are open', chinese: '開啟的檔案太多' },
  EIO: { english: 'the disk fails', chinese: '磁碟發生錯誤' },
};

/**
 * What is wrong with a path that a person has named.
 * @type {Readonly<Record<string, Explanation>>}
 */
const OF_PATH = {
  ENOENT: { english: 'the system makes no folder there', chinese: '系統無法在那裡建立資料夾' },
  ENOTDIR: { english: 'a file stands where a folder is needed', chinese: '路徑上有檔案占了資料夾的位置' },
  EEXIST: { english: 'a file stands where a folder is needed', chinese: '路徑上有檔案占了資料夾的位置' },
  EISDIR: { english: 'a folder stands where a file is needed', chinese: '路徑上有資料夾占了檔案的位置' },
  ENAMETOOLONG: { english: 'the path is too long', chinese: '路徑太長' },
  ELOOP: { english: 'its links lead round in a circle', chinese: '路徑上的連結互相指向，沒有終點' },
};

/**
 * @param {unknown} error
 * @returns {Explanation | undefined} undefined when the machine is not to blame
 */
export const machineProblem = (error) => known(OF_MACHINE, error);

/**
 * @param {unknown} error
 * @returns {Explanation | undefined} undefined when neither the machine nor the path is to blame
 */
export const pathProblem = (error) => known(OF_MACHINE, error) ?? known(OF_PATH, error);

/**
 * @param {Readonly<Record<string, Explanation>>} explanations
 * @param {unknown} error
 */
function known(explanations, error) {
  const code = errorCode(error);
  const isOfSystem = isObject(error) && typeof error['syscall'] === 'string';
  return isOfSystem && code !== undefined ? explanations[code] : undefined;
}
