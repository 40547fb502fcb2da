import { Injectable } from '@nestjs/common';

/** The description of the API, drawn up once all routes are known. */
@Injectable()
export class ApiDescription {
  private text = '{}';

  keep(document: object): void {
    this.text = JSON.stringify(document);
  }

  get json(): string {
    return this.text;
  }
}
