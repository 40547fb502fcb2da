import { type ReadingPicture, readingLimits } from '@attest/domain';
import { childrenOf, type PackageFile, ReaderError, type XmlElement } from '@attest/standard-reader';
import sharp from 'sharp';

/** Wide enough for the paper they stand on. */
const WIDTH = 1200;
const MOST_PIXELS = 50_000_000;
/** What is drawn anew; drawings that hold programs or call for other files are not. */
const drawable = /\.(?:png|jpe?g|gif|webp|tiff?)$/i;

/** The pictures within an office file, each drawn anew: pixels alone reach the reader, and no more than a page can carry. */
export class EmbeddedPictures {
  private count = 0;
  private bytes = 0;
  private readonly drawn = new Map<string, string | null>();

  private constructor(
    private readonly file: PackageFile,
    private readonly targets: ReadonlyMap<string, string>,
  ) {}

  static of(file: PackageFile, relations: XmlElement | undefined): EmbeddedPictures {
    const targets = new Map(
      childrenOf(relations, 'Relationship')
        // What lies elsewhere is not fetched.
        .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
        .map(({ attributes }) => [attributes['Id'] ?? '', pathOf(attributes['Target'] ?? '')]),
    );
    return new EmbeddedPictures(file, targets);
  }

  /** @param element `a:blip` or `v:imagedata` */
  async draw({ attributes }: XmlElement): Promise<ReadingPicture> {
    const id = attributes['r:embed'] ?? attributes['r:id'] ?? '';
    const path = this.targets.get(id);
    return { kind: 'picture', source: path === undefined ? null : await this.sourceOf(path), words: '' };
  }

  private async sourceOf(path: string): Promise<string | null> {
    const known = this.drawn.get(path);
    if (known !== undefined) return known;
    const source = await this.redraw(path);
    this.drawn.set(path, source);
    return source;
  }

  private async redraw(path: string): Promise<string | null> {
    if (!drawable.test(path) || this.count >= readingLimits.pictures) return null;
    try {
      const content = await this.file.read(path);
      if (content === undefined) return null;
      const picture = await sharp(content, {
        limitInputPixels: MOST_PIXELS,
        failOn: 'error',
        animated: false,
      })
        .autoOrient()
        .resize({ width: WIDTH, withoutEnlargement: true })
        .webp({ quality: 76 })
        .toBuffer();
      if (this.bytes + picture.length > readingLimits.pictureBytes) return null;
      this.count += 1;
      this.bytes += picture.length;
      return `data:image/webp;base64,${picture.toString('base64')}`;
    } catch (error) {
      // A package that is a bomb stays one; a picture that is broken is only a gap on the page.
      if (error instanceof ReaderError) throw error;
      return null;
    }
  }
}

const pathOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `word/${target.replace(/^\.\//, '')}`;
