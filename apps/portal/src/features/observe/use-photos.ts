export {
  mostKeptFiles as mostPhotos,
  useKeptFiles as usePhotos,
  type HeldFile as Photo,
  type KeptFiles as Photos,
} from '../../shared/outbox/use-kept-files';
