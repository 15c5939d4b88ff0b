/** What is wrong with what the tool was given, or with what it found: told without a stack, and the tool ends with 1. */
export class Fault extends Error {
  override readonly name = 'Fault';
}
