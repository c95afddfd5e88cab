// Serves a folder for as long as the process lives, and says where: node serve.mjs FOLDER.
import { serve } from "./server.mjs";

const { address } = await serve(process.argv[2]);
if (process.send) process.send(address);
else console.log(address);
