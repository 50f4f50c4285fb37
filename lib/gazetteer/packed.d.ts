declare module '*?packed' {
  const packed: string;
  export default packed;
}
