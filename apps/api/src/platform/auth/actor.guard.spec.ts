import type { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ActorGuard } from './actor.guard';
import { Permit, Public } from './decorators';

class Routes {
  @Public()
  open(this: void): void {
    return;
  }

  @Permit('member.read')
  declared(this: void): void {
    return;
  }

  forgotten(this: void): void {
    return;
  }
}

/** Whoever asks for a token or the database has not been refused. */
const guardThat = (asked: () => void): ActorGuard => {
  const token = { claims: () => (asked(), Promise.resolve(null)) };
  return Reflect.construct(ActorGuard, [new Reflector(), token, {}]) as ActorGuard;
};

const contextOf = (handler: () => void): ExecutionContext =>
  ({
    getHandler: () => handler,
    switchToHttp: () => ({ getRequest: () => ({}) }),
  }) as unknown as ExecutionContext;

describe('the guard of every route', () => {
  it('refuses a route that says nothing about permission, before anything is looked at', async () => {
    let asked = false;
    const guard = guardThat(() => (asked = true));
    await expect(guard.canActivate(contextOf(Routes.prototype.forgotten))).rejects.toMatchObject({
      code: 'permission.denied',
    });
    expect(asked).toBe(false);
  });

  it('lets everybody through to what is declared public, and nobody without a token to the rest', async () => {
    const guard = guardThat(() => undefined);
    await expect(guard.canActivate(contextOf(Routes.prototype.open))).resolves.toBe(true);
    await expect(guard.canActivate(contextOf(Routes.prototype.declared))).rejects.toMatchObject({
      code: 'auth.token_invalid',
    });
  });
});
