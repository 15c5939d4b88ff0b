/// <reference types="astro/client" />

declare module 'virtual:nashra/identity.css';
