import { inCheckout } from './lib/checkout.mjs';
import { trimFonts } from './lib/trim-fonts.mjs';

/** For whoever runs npm by hand: an image, for instance. */
trimFonts(inCheckout('node_modules'));
