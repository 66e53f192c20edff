'use client'
import { CrashPage } from '@platform/ui/frame/crash-page.tsx'

export default CrashPage
