import { byNamespace } from './by-namespace';

export const words = byNamespace({
  ...import.meta.glob<Record<string, unknown>>('../../shared/locales/*/zh-TW.json', {
    eager: true,
    import: 'default',
  }),
  ...import.meta.glob<Record<string, unknown>>('../../features/*/locales/zh-TW.json', {
    eager: true,
    import: 'default',
  }),
});
