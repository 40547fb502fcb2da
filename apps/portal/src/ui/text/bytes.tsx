import { useFormat } from '../../shared/format/use-format';

/** The size of a file. */
export function Bytes({ size }: { size: number }) {
  const format = useFormat();
  return <>{format.bytes(size)}</>;
}
