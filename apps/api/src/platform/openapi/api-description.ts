import { Injectable } from '@nestjs/common';

/** What the application says of itself as OpenAPI; described when somebody asks for it first, not at each start. */
@Injectable()
export class ApiDescription {
  private describe: () => object = () => ({});
  private text: string | undefined;

  keep(describe: () => object): void {
    this.describe = describe;
  }

  get json(): string {
    return (this.text ??= JSON.stringify(this.describe()));
  }
}
