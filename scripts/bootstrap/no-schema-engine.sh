#!/bin/sh
echo "Prisma's schema engine is not installed; migrations are applied by npm run migrate." >&2
exit 1
