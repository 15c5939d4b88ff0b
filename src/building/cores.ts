import { availableParallelism } from 'node:os';

/**
 * Cores that can work without taking from one another. Machines count threads, two of which share a core almost
 * everywhere (a rented machine's «2 CPUs» are one): two busy threads there take about the time of one after the other,
 * and nearly twice the processor time.
 */
export function wholeCores(): number {
  return Math.max(1, Math.floor(availableParallelism() / 2));
}
