'use client'
import dynamic from 'next/dynamic'

/** Comes when the page stands: nothing of it is seen before somebody has done something. */
export const ToastHost = dynamic(() => import('./toasts.tsx').then((module) => module.Toasts), { ssr: false })
