import { requestLimits } from './request-limits.mjs';

const document = {
  paths: {
    '/messages': {
      post: {
        requestBody: { content: { json: { schema: { $ref: '#/components/schemas/MessageCreate' } } } },
        responses: { 201: { content: { json: { schema: { $ref: '#/components/schemas/Message' } } } } },
      },
    },
  },
  components: {
    schemas: {
      MessageCreate: {
        properties: {
          text: { maxLength: 4000 },
          kind: {},
          parts: { maxItems: 3, items: { $ref: '#/components/schemas/Part' } },
        },
      },
      Part: { properties: { note: { maxLength: 20 } } },
      Message: { properties: { text: { maxLength: 9 } } },
    },
  },
};

describe('the limits of requests', () => {
  it('are those of what is sent, at any depth, and of nothing that is only answered', () => {
    expect(requestLimits(document)).toEqual({
      MessageCreate: { text: { maxLength: 4000 }, parts: { maxItems: 3 } },
      Part: { note: { maxLength: 20 } },
    });
  });
});
