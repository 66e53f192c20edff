import createNextIntlPlugin from 'next-intl/plugin'
import { nextConfig } from '../ui/next-config.ts'

export default createNextIntlPlugin('./src/i18n/request.ts')(nextConfig('portal'))
