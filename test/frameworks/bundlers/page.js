import 'pin-reset-guide/define';
